package org.focalnet.library.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.focalnet.library.ItemKind;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemState;
import org.focalnet.member.Pillar;
import org.focalnet.member.ThemeWords;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** An answer of the Open Archives Initiative's protocol for metadata harvesting, version 2.0. */
final class OaiAnswer {

    private static final String SPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";

    private final Xml xml = new Xml();
    private final String host;
    private final DublinCore core;

    OaiAnswer(String address, String host, DublinCore core, Instant now, Map<String, String> echoed) {
        this.host = host;
        this.core = core;
        xml.begin(
                "OAI-PMH",
                "xmlns",
                SPACE,
                "xmlns:xsi",
                SCHEMA,
                "xsi:schemaLocation",
                SPACE + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");
        xml.element("responseDate", stamp(now));
        String[] attributes = echoed.entrySet().stream()
                .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
        xml.begin("request", attributes).text(address).end();
    }

    static String stamp(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    byte[] error(OaiRequest.Wrong wrong) {
        xml.begin("error", "code", wrong.code())
                .text(String.valueOf(wrong.getMessage()))
                .end();
        return xml.end().written();
    }

    byte[] identify(String name, String address, String mail, Instant earliest) {
        xml.begin("Identify")
                .element("repositoryName", name)
                .element("baseURL", address)
                .element("protocolVersion", "2.0")
                .element("adminEmail", mail)
                .element("earliestDatestamp", stamp(earliest))
                .element("deletedRecord", "persistent")
                .element("granularity", "YYYY-MM-DDThh:mm:ssZ")
                .begin("description")
                .begin(
                        "oai-identifier",
                        "xmlns",
                        SPACE.replaceFirst("OAI/2.0/", "OAI/2.0/oai-identifier"),
                        "xsi:schemaLocation",
                        SPACE + "oai-identifier http://www.openarchives.org/OAI/2.0/oai-identifier.xsd")
                .element("scheme", "oai")
                .element("repositoryIdentifier", host)
                .element("delimiter", ":")
                .element("sampleIdentifier", "oai:" + host + ":0197c2d0-0000-7000-8000-000000000001")
                .end()
                .end()
                .end();
        return xml.end().written();
    }

    byte[] formats() {
        xml.begin("ListMetadataFormats")
                .begin("metadataFormat")
                .element("metadataPrefix", OaiRequest.PREFIX)
                .element("schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd")
                .element("metadataNamespace", DublinCore.SPACE)
                .end()
                .end();
        return xml.end().written();
    }

    byte[] sets(Shell shell) {
        xml.begin("ListSets");
        for (ItemKind kind : ItemKind.values()) {
            set("kind:" + kind, shell.code("library.kind", kind));
        }
        for (Pillar pillar : Pillar.values()) {
            set("pillar:" + pillar, shell.code("member.pillar", pillar));
        }
        ThemeWords.all(shell).forEach((theme, words) -> set("theme:" + theme, words));
        return xml.end().end().written();
    }

    private void set(String spec, String name) {
        xml.begin("set").element("setSpec", spec).element("setName", name).end();
    }

    byte[] record(Item item) {
        xml.begin("GetRecord");
        write(item);
        return xml.end().end().written();
    }

    /** @param token null where the list began and ends here; empty at the end of one that was resumed */
    byte[] list(OaiRequest asked, List<Item> items, @Nullable String token) {
        xml.begin(asked.verb());
        Consumer<Item> each = asked.verb().equals("ListRecords") ? this::write : this::header;
        items.forEach(each);
        if (token != null) {
            xml.begin("resumptionToken", "cursor", Integer.toString(asked.cursor()))
                    .text(token)
                    .end();
        }
        return xml.end().end().written();
    }

    private void write(Item item) {
        xml.begin("record");
        header(item);
        if (item.state() != ItemState.WITHDRAWN) {
            xml.begin("metadata");
            core.write(item, xml);
            xml.end();
        }
        xml.end();
    }

    private void header(Item item) {
        if (item.state() == ItemState.WITHDRAWN) {
            xml.begin("header", "status", "deleted");
        } else {
            xml.begin("header");
        }
        xml.element("identifier", "oai:" + host + ":" + item.id()).element("datestamp", stamp(item.changed()));
        xml.element("setSpec", "kind:" + item.facts().kind());
        item.facts().pillars().stream().sorted().forEach(pillar -> xml.element("setSpec", "pillar:" + pillar));
        item.facts().themes().stream().sorted().forEach(theme -> xml.element("setSpec", "theme:" + theme));
        xml.end();
    }
}
