package org.focalnet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.focalnet.audience.Refused;

/**
 * The first sheet of a workbook as texts, read by hand within bounds: what a workbook may hold beside words (formulas,
 * links to other files, macros, a thousand times its size) is refused and never opened.
 */
final class Workbook {

    private static final int ENTRIES = 500;
    private static final long UNPACKED = 32L * 1024 * 1024;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final XMLInputFactory factory = XMLInputFactory.newFactory();

    private Workbook() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** @throws Refused where it is none, or holds what is not taken */
    static List<Table.Row> read(byte[] content) {
        var book = new Workbook();
        try {
            book.unpack(content);
            return book.sheet(book.strings());
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw new Refused("document.table.broken", "file");
        }
    }

    private void unpack(byte[] content) throws IOException {
        long left = UNPACKED;
        int entries = 0;
        // by its directory, since some programs write sizes there alone
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                String name = entry.getName();
                if (++entries > ENTRIES) {
                    throw new Refused("document.table.bomb", "file");
                }
                if (name.contains("externalLink") || name.endsWith("vbaProject.bin") || name.contains("embeddings/")) {
                    throw new Refused("document.table.hostile", "file");
                }
                if (name.startsWith("xl/worksheets/sheet") || name.equals("xl/sharedStrings.xml")) {
                    byte[] part;
                    try (var packed = zip.getInputStream(entry)) {
                        part = packed.readNBytes((int) left + 1);
                    }
                    left -= part.length;
                    if (left < 0) {
                        throw new Refused("document.table.bomb", "file");
                    }
                    parts.put(name, part);
                }
            }
        }
    }

    private XMLStreamReader open(byte[] part) throws XMLStreamException {
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private List<String> strings() throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        byte[] part = parts.get("xl/sharedStrings.xml");
        if (part == null) {
            return strings;
        }
        XMLStreamReader xml = open(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml, "si"));
            }
        }
        return strings;
    }

    /** All that is written within an element, without how it is to be pronounced. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean words = false;
        boolean aside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                words = xml.getLocalName().equals("t");
                aside |= xml.getLocalName().equals("rPh");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                words = false;
                aside &= !xml.getLocalName().equals("rPh");
                if (xml.getLocalName().equals(element)) {
                    break;
                }
            } else if (words && !aside && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private List<Table.Row> sheet(List<String> strings) throws XMLStreamException {
        byte[] part = parts.get("xl/worksheets/sheet1.xml");
        if (part == null) {
            part = parts.entrySet().stream()
                    .filter(one -> one.getKey().startsWith("xl/worksheets/sheet"))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new Refused("document.table.broken", "file"));
        }
        List<Table.Row> rows = new ArrayList<>();
        XMLStreamReader xml = open(part);
        int number = 0;
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                String said = xml.getAttributeValue(null, "r");
                number = said == null ? number + 1 : Integer.parseInt(said);
                cells = new ArrayList<>();
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, strings, cells);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                Table.add(rows, number, cells);
            }
        }
        return rows;
    }

    private static void cell(XMLStreamReader xml, List<String> strings, List<String> cells) throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, "t");
        int column = place == null ? cells.size() : column(place);
        var value = new StringBuilder();
        boolean formula = false;
        boolean words = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                formula |= xml.getLocalName().equals("f");
                words = xml.getLocalName().matches("v|t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                words = false;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            } else if (words && (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA)) {
                value.append(xml.getText());
            }
        }
        if (column >= Table.COLUMNS) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        String said = value.toString();
        cells.set(column, formula ? Table.FORMULA : "s".equals(type) ? shared(strings, said) : said);
    }

    private static String shared(List<String> strings, String said) {
        int at = said.isEmpty() ? -1 : Integer.parseInt(said);
        return at >= 0 && at < strings.size() ? strings.get(at) : "";
    }

    /** The column of a place such as AB12, from 0. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }
}
