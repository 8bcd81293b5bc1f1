package org.focalnet.library.harvest;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.member.Language;
import org.focalnet.web.Typed;

/** Reads an answer of a repository that nobody vouches for: no DTD, no entity, no address is followed, nothing is endless. */
final class RecordReader {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    private static final int TEXT = 20_000;

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
        FACTORY.setXMLResolver((id, system, base, space) -> {
            throw new XMLStreamException("nothing is fetched");
        });
    }

    private final List<Harvested> records;
    private final Map<String, List<String>> fields = new HashMap<>();
    private String identifier = "";
    private boolean deleted;
    private String token = "";
    private String error = "";

    private RecordReader(List<Harvested> records) {
        this.records = records;
    }

    /**
     * Adds the records of an answer to a list.
     *
     * @return the token that goes on; empty at the end
     * @throws Failure.Ended where it cannot be read on
     */
    static String read(byte[] answer, List<Harvested> records) {
        var reader = new RecordReader(records);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(answer));
            while (xml.hasNext()) {
                reader.event(xml, xml.next());
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw e instanceof Failure.Ended ended ? ended : new Failure.Ended(Failure.BROKEN, "");
        }
        if (!reader.error.isEmpty() && !reader.error.equals("noRecordsMatch")) {
            throw new Failure.Ended(Failure.PROTOCOL, reader.error);
        }
        return reader.token;
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Failure.Ended(Failure.BROKEN, "");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            String name = xml.getLocalName();
            switch (name) {
                case "header" -> deleted = "deleted".equals(xml.getAttributeValue(null, "status"));
                case "record" -> {
                    fields.clear();
                    identifier = "";
                    deleted = false;
                }
                case "error" -> {
                    String code = String.valueOf(xml.getAttributeValue(null, "code"));
                    error = code.matches("[A-Za-z]{1,40}") ? code : "error";
                }
                case "resumptionToken" -> token = text(xml);
                case "title", "creator", "date", "identifier", "description", "language", "relation", "source" -> {
                    boolean core = "http://purl.org/dc/elements/1.1/".equals(xml.getNamespaceURI());
                    String text = text(xml);
                    if (core) {
                        fields.computeIfAbsent(name, key -> new ArrayList<>()).add(text);
                    } else if (name.equals("identifier")) {
                        identifier = text;
                    }
                }
                default -> {
                    // what we do not keep
                }
            }
        } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("record")) {
            keep();
        }
    }

    /** The text of an element without children; what is longer than anybody reads is cut. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        String text = Typed.clean(xml.getElementText())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return TermsInput.most(text, TEXT);
    }

    private void keep() {
        String title = TermsInput.most(first("title"), 300);
        if (deleted || identifier.isEmpty() || identifier.length() > 500 || title.isEmpty()) {
            return;
        }
        String link = fields.getOrDefault("identifier", List.of()).stream()
                .map(one -> one.matches("10\\.\\d{4,9}/\\S+") ? "https://doi.org/" + one : one)
                .filter(one -> one.matches("https?://[^\\s<>\"]{1,980}"))
                .findFirst()
                .orElse("");
        String language = first("language").toLowerCase(Locale.ROOT);
        String code = language.length() < 2 ? "" : language.substring(0, 2);
        records.add(new Harvested(
                null,
                identifier,
                title,
                TermsInput.most(String.join("; ", fields.getOrDefault("creator", List.of())), 300),
                issued(first("date")),
                link,
                TermsInput.most(first("description"), 4000),
                Language.codes().contains(code) ? code : "en"));
    }

    private static String issued(String date) {
        var found = java.util.regex.Pattern.compile("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")
                .matcher(date);
        return found.find() ? found.group() : "";
    }

    private String first(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
