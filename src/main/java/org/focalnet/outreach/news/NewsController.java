package org.focalnet.outreach.news;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.outreach.AtomFeed;
import org.focalnet.outreach.page.PageStore;
import org.focalnet.outreach.page.PageWords;
import org.focalnet.outreach.page.SitePages;
import org.focalnet.outreach.page.SiteText;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** News as everybody reads them, and their feed (RFC 4287). */
@Controller
class NewsController {

    private static final int SIZE = 20;

    private final PageStore pages;
    private final SitePages site;
    private final ShellFactory shells;
    private final String address;

    NewsController(
            PageStore pages,
            SitePages site,
            ShellFactory shells,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.pages = pages;
        this.site = site;
        this.shells = shells;
        this.address = address.replaceFirst("/$", "");
    }

    @GetMapping("/news")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        int last = Math.max(1, (pages.newsCount() + SIZE - 1) / SIZE);
        String asked = new Typed(request).raw("page");
        int page = asked.matches("[1-9][0-9]{0,5}") ? Math.min(last, Integer.parseInt(asked)) : 1;
        return new NewsListPage(
                pages.news(shell.language(), (page - 1) * SIZE, SIZE), page, last, SitePages.edits(shell));
    }

    @GetMapping("/news/{slug:[a-z0-9-]+}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(@PathVariable String slug, HttpServletRequest request) {
        return site.page(SiteText.Kind.NEWS, slug, shells.of(request));
    }

    @GetMapping("/news/feed.atom")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        Shell shell = shells.of(request);
        List<SiteText> news = pages.news(shell.language(), 0, 50);
        var xml = new AtomFeed(address + "/news/feed.atom", shell.language());
        xml.head(shell.t("web.name") + " · " + shell.t("outreach.news.title"), address + "/news", latest(news));
        news.forEach(one -> xml.entry(
                one.title(),
                address + one.path(),
                one.language(),
                stamp(one),
                one.summary(),
                PageWords.markup(one.words()),
                shell.t("web.name")));
        return ResponseEntity.ok()
                .header("Content-Type", "application/atom+xml;charset=utf-8")
                .header("Cache-Control", "no-cache")
                .body(xml.written());
    }

    private static String latest(List<SiteText> news) {
        return news.stream().map(NewsController::stamp).max(String::compareTo).orElse("1970-01-01T00:00:00Z");
    }

    private static String stamp(SiteText one) {
        var since = one.since();
        return (since == null ? one.day().atStartOfDay().toInstant(ZoneOffset.UTC) : since)
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
    }
}
