package org.focalnet.meeting.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An answer of several parts (RFC 4918, multistatus). */
final class DavAnswer {

    static final String CS = "http://calendarserver.org/ns/";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    /** What a property holds. */
    interface Value {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    DavAnswer() {
        try {
            xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement("d", "multistatus", DavRequest.DAV);
            xml.writeNamespace("d", DavRequest.DAV);
            xml.writeNamespace("c", DavRequest.CAL);
            xml.writeNamespace("cs", CS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A reader of XML makes one sign of the two that end a line of a calendar, unless the first is written as a number. */
    static Value text(String text) {
        return xml -> {
            String[] pieces = text.split("\r", -1);
            for (int at = 0; at < pieces.length; at++) {
                if (at > 0) {
                    xml.writeEntityRef("#13");
                }
                xml.writeCharacters(pieces[at]);
            }
        };
    }

    static Value href(String address) {
        return xml -> {
            xml.writeStartElement("d", "href", DavRequest.DAV);
            xml.writeCharacters(address);
            xml.writeEndElement();
        };
    }

    /** Empty elements, such as the types of a resource. */
    static Value elements(QName... names) {
        return xml -> {
            for (QName name : names) {
                xml.writeEmptyElement(name.getNamespaceURI(), name.getLocalPart());
            }
        };
    }

    /** A resource with those of its properties that are wanted, and which of them it lacks. */
    DavAnswer resource(String address, List<QName> wanted, Map<QName, Value> has) {
        try {
            xml.writeStartElement("d", "response", DavRequest.DAV);
            href(address).write(xml);
            Collection<QName> shown = wanted.isEmpty()
                    ? has.keySet().stream()
                            .filter(name -> !name.getLocalPart().equals("calendar-data"))
                            .toList()
                    : wanted.stream().filter(has::containsKey).toList();
            if (!shown.isEmpty()) {
                xml.writeStartElement("d", "propstat", DavRequest.DAV);
                xml.writeStartElement("d", "prop", DavRequest.DAV);
                for (QName name : shown) {
                    xml.writeStartElement(name.getNamespaceURI(), name.getLocalPart());
                    Objects.requireNonNull(has.get(name)).write(xml);
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                status("200 OK");
                xml.writeEndElement();
            }
            lacks(wanted.stream().filter(name -> !has.containsKey(name)).toList());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void lacks(List<QName> names) throws XMLStreamException {
        if (names.isEmpty()) {
            return;
        }
        xml.writeStartElement("d", "propstat", DavRequest.DAV);
        xml.writeStartElement("d", "prop", DavRequest.DAV);
        for (QName name : names) {
            if (name.getNamespaceURI().isEmpty()) {
                xml.writeEmptyElement(name.getLocalPart());
            } else {
                xml.writeEmptyElement("x", name.getLocalPart(), name.getNamespaceURI());
                xml.writeNamespace("x", name.getNamespaceURI());
            }
        }
        xml.writeEndElement();
        status("404 Not Found");
        xml.writeEndElement();
    }

    /** A resource that is not there. */
    DavAnswer missing(String address) {
        try {
            xml.writeStartElement("d", "response", DavRequest.DAV);
            href(address).write(xml);
            status("404 Not Found");
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    private void status(String status) throws XMLStreamException {
        xml.writeStartElement("d", "status", DavRequest.DAV);
        xml.writeCharacters("HTTP/1.1 " + status);
        xml.writeEndElement();
    }

    byte[] written() {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
