package org.focalnet.file.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an office document says: both open formats are XML in a ZIP, and only the words are wanted, so that the JDK's own
 * readers do and no library of thirty megabytes comes along.
 */
final class OfficeText {

    private static final Pattern PARTS =
            Pattern.compile("word/(document|footnotes|endnotes|header[0-9]*|footer[0-9]*)[.]xml"
                    + "|xl/sharedStrings[.]xml|xl/worksheets/sheet[0-9]+[.]xml|ppt/(slides|notesSlides)/[a-zA-Z]+[0-9]+[.]xml"
                    + "|content[.]xml");
    private static final Set<String> LINES = Set.of("p", "h", "si", "tab", "br");
    private static final long UNPACKED = 256L * 1024 * 1024;

    private OfficeText() {}

    static String of(byte[] content) throws IOException {
        var text = new StringBuilder();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        long[] left = {UNPACKED};
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (PARTS.matcher(entry.getName()).matches() && text.length() < ReadingChild.TEXT) {
                    boolean open = entry.getName().equals("content.xml");
                    add(factory.createXMLStreamReader(bounded(zip, left)), open, text);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return text.substring(0, Math.min(text.length(), ReadingChild.TEXT)).strip();
    }

    /** In Microsoft's format words stand in elements named t; in OpenDocument everywhere. */
    private static void add(XMLStreamReader xml, boolean open, StringBuilder text) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext() && text.length() < ReadingChild.TEXT) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT ->
                    depth += xml.getLocalName().equals("t") ? 1 : 0;
                case XMLStreamConstants.END_ELEMENT -> {
                    depth -= xml.getLocalName().equals("t") ? 1 : 0;
                    if (LINES.contains(xml.getLocalName()) && !text.isEmpty()) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open || depth > 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // nothing that is read
                }
            }
        }
        text.append('\n');
    }

    private static InputStream bounded(InputStream from, long[] left) {
        return new FilterInputStream(from) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                left[0] -= Math.max(0, read);
                if (left[0] < 0) {
                    throw new IOException("unpacks to too much");
                }
                return read;
            }

            @Override
            public void close() {
                // the archive goes on
            }
        };
    }
}
