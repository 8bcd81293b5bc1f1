package org.focalnet.meeting.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What a calendar program asks for (RFC 4918, RFC 4791).
 *
 * @param report local name of the outermost element; empty where nothing was sent
 * @param wanted the properties; empty for all
 * @param addresses of single events, where it asks for these
 * @param from null where events of any time are meant
 */
record DavRequest(
        String report,
        List<QName> wanted,
        List<String> addresses,
        @Nullable Instant from,
        @Nullable Instant until) {

    static final String DAV = "DAV:";
    static final String CAL = "urn:ietf:params:xml:ns:caldav";
    static final int MOST_BYTES = 64 * 1024;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    /** Reads the body; nothing where it is too large, no XML, or declares entities, which nobody needs here. */
    static Optional<DavRequest> read(HttpServletRequest request) {
        try {
            byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                return Optional.empty();
            }
            return body.length == 0
                    ? Optional.of(new DavRequest("", List.of(), List.of(), null, null))
                    : Optional.of(of(parsed(body)));
        } catch (SAXException unreadable) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(byte[] body) throws SAXException, IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // what is wrong is thrown, and said nowhere else
            return builder.parse(new ByteArrayInputStream(body));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DavRequest of(Document document) {
        List<QName> wanted = new ArrayList<>();
        NodeList props = document.getElementsByTagNameNS(DAV, "prop");
        if (props.item(0) instanceof Element prop) {
            for (var node = prop.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    wanted.add(new QName(
                            element.getNamespaceURI() == null ? "" : element.getNamespaceURI(),
                            element.getLocalName()));
                }
            }
        }
        List<String> addresses = new ArrayList<>();
        NodeList hrefs = document.getElementsByTagNameNS(DAV, "href");
        for (int at = 0; at < hrefs.getLength(); at++) {
            addresses.add(hrefs.item(at).getTextContent().strip());
        }
        Instant from = null;
        Instant until = null;
        if (document.getElementsByTagNameNS(CAL, "time-range").item(0) instanceof Element range) {
            from = time(range.getAttribute("start"));
            until = time(range.getAttribute("end"));
        }
        return new DavRequest(document.getDocumentElement().getLocalName(), wanted, addresses, from, until);
    }

    private static @Nullable Instant time(String written) {
        try {
            return LocalDateTime.parse(written, TIME).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
