package org.focalnet.library.publication;

import java.util.Comparator;
import org.focalnet.library.ItemFacts;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.ItemText;
import org.focalnet.library.item.LibraryItemPages;
import org.focalnet.library.item.Signposts;
import org.focalnet.member.Region;
import org.focalnet.web.Shell;

/** The metadata of an item by the fifteen elements of Dublin Core, in English where it is words of ours. */
final class DublinCore {

    static final String SPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";

    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final Shell shell;

    DublinCore(LibraryItemPages pages, Signposts signposts, Shell english) {
        this.pages = pages;
        this.signposts = signposts;
        this.shell = english;
    }

    void write(Item item, Xml xml) {
        ItemFacts facts = item.facts();
        xml.begin(
                "oai_dc:dc",
                "xmlns:oai_dc",
                SPACE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation",
                SPACE + " http://www.openarchives.org/OAI/2.0/oai_dc.xsd");
        item.texts().forEach(text -> xml.element("dc:title", text.told().title(), "xml:lang", text.language()));
        xml.element("dc:creator", pages.creator(item, shell));
        facts.themes().stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .forEach(theme -> xml.element("dc:subject", shell.code("member.theme", theme)));
        facts.sectors().stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .forEach(sector -> xml.element("dc:subject", shell.code("member.sector", sector)));
        item.texts().forEach(text -> xml.element("dc:description", described(text), "xml:lang", text.language()));
        xml.element("dc:publisher", shell.t("web.name"));
        xml.element(
                "dc:date",
                facts.issued().isEmpty() ? OaiAnswer.stamp(item.created()).substring(0, 10) : facts.issued());
        xml.element("dc:type", shell.code("library.kind", facts.kind()));
        xml.element("dc:identifier", signposts.address(item.path()));
        xml.element("dc:identifier", facts.identifier());
        item.texts().forEach(text -> xml.element("dc:language", text.language()));
        xml.element("dc:relation", facts.link());
        facts.regions().stream()
                .sorted()
                .forEach(region -> xml.element("dc:coverage", Region.name(region, shell.locale())));
        xml.element("dc:rights", facts.rights());
        xml.end();
    }

    private static String described(ItemText text) {
        return String.join("\n\n", ItemText.parts(text.told()).values());
    }
}
