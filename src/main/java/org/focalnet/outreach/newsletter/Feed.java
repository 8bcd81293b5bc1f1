package org.focalnet.outreach.newsletter;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.focalnet.identity.Address;
import org.focalnet.web.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The archive as an Atom feed (RFC 4287). */
@Component("newsletterFeed")
class Feed {

    private final Address address;

    Feed(Address address) {
        this.address = address;
    }

    ResponseEntity<byte[]> of(List<Issue> issues, Shell shell) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            xml.writeAttribute("xml:lang", shell.language());
            element(xml, "title", shell.t("newsletter.title"));
            element(xml, "id", address.origin() + "/newsletter/feed.atom");
            Instant newest = issues.isEmpty() ? Instant.EPOCH : begun(issues.getFirst());
            element(xml, "updated", newest.toString());
            xml.writeStartElement("author");
            element(xml, "name", shell.t("web.name"));
            xml.writeEndElement();
            for (Issue issue : issues) {
                entry(xml, issue, issue.in(shell.language()));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body(out.toByteArray());
    }

    private void entry(XMLStreamWriter xml, Issue issue, Issue.Text text) throws XMLStreamException {
        String page = address.origin() + "/newsletter/" + issue.number();
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", text.language());
        element(xml, "title", text.title());
        element(xml, "id", page);
        element(xml, "updated", begun(issue).toString());
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("href", page);
        element(xml, "summary", Markup.mail(text.text()));
        xml.writeEndElement();
    }

    private static Instant begun(Issue issue) {
        Instant begun = issue.begun();
        return begun == null ? Instant.EPOCH : begun;
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                text.replaceAll("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }
}
