package org.focalnet.library.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Door;
import org.focalnet.library.item.Item;
import org.focalnet.library.item.LibraryItemPages;
import org.focalnet.library.item.Signposts;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What is new for everybody as an Atom feed (RFC 4287), and the pages of all items for search engines. */
@Controller
class FeedController {

    private static final int NEWEST = 50;

    /** What a map of a site may hold at most. */
    private static final int MAPPED = 50_000;

    private final OpenStore store;
    private final LibraryItemPages pages;
    private final Signposts signposts;
    private final ShellFactory shells;

    FeedController(OpenStore store, LibraryItemPages pages, Signposts signposts, ShellFactory shells) {
        this.store = store;
        this.pages = pages;
        this.signposts = signposts;
        this.shells = shells;
    }

    @GetMapping("/library/feed.atom")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<Item> items = store.newest(NEWEST);
        Instant updated =
                items.stream().map(Item::changed).max(Instant::compareTo).orElse(Instant.EPOCH);
        String address = signposts.address("/library/feed.atom");
        var xml = new Xml();
        xml.begin("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", shell.language())
                .element("title", shell.t("web.name") + " · " + shell.t("library.title"))
                .element("id", address)
                .element("updated", OaiAnswer.stamp(updated));
        xml.begin("link", "rel", "self", "type", "application/atom+xml", "href", address)
                .end();
        xml.begin("link", "rel", "alternate", "type", "text/html", "href", signposts.address("/library"))
                .end();
        items.forEach(item -> entry(item, shell, xml));
        return xml("application/atom+xml;charset=utf-8", xml.end().written());
    }

    private void entry(Item item, Shell shell, Xml xml) {
        var text = item.in(shell.language());
        Instant listed = item.listed();
        xml.begin("entry", "xml:lang", text.language())
                .element("title", text.told().title())
                .element("id", signposts.address(item.path()))
                .element("updated", OaiAnswer.stamp(item.changed()))
                .element("published", listed == null ? "" : OaiAnswer.stamp(listed))
                .begin("author")
                .element("name", pages.creator(item, shell.in(Locale.ENGLISH)))
                .end();
        xml.begin("link", "rel", "alternate", "type", "text/html", "href", signposts.address(item.path()))
                .end();
        item.facts().themes().stream()
                .sorted()
                .forEach(
                        theme -> xml.begin("category", "term", theme.name(), "label", shell.code("member.theme", theme))
                                .end());
        xml.element("summary", text.told().summary());
        xml.end();
    }

    @GetMapping("/library/sitemap.xml")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> map() {
        var xml = new Xml();
        xml.begin("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        xml.begin("url").element("loc", signposts.address("/library")).end();
        store.lines(MAPPED - 1)
                .forEach(line -> xml.begin("url")
                        .element("loc", signposts.address("/library/items/" + line.id()))
                        .element("lastmod", OaiAnswer.stamp(line.changed()))
                        .end());
        return xml("application/xml;charset=utf-8", xml.end().written());
    }

    private static ResponseEntity<byte[]> xml(String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}
