package org.focalnet.outreach;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An Atom feed (RFC 4287), element by element. */
public final class AtomFeed {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;
    private final String address;
    private final String language;

    public AtomFeed(String address, String language) {
        this.address = address;
        this.language = language;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param updated when anything in it last changed, as RFC 3339 writes it */
    public void head(String title, String page, String updated) {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", language);
            element("title", title);
            element("id", address);
            element("updated", updated);
            link("self", "application/atom+xml", address);
            link("alternate", "text/html", page);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param html what it says, as a page shows it */
    public void entry(
            String title, String page, String in, String updated, String summary, String html, String author) {
        try {
            xml.writeStartElement("entry");
            xml.writeAttribute("xml:lang", in);
            element("title", title);
            element("id", page);
            element("updated", updated);
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
            link("alternate", "text/html", page);
            element("summary", summary);
            xml.writeStartElement("content");
            xml.writeAttribute("type", "html");
            xml.writeCharacters(clean(html));
            xml.writeEndElement();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] written() {
        try {
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    private void link(String relation, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    /** Without signs that XML has no place for. */
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
