package org.focalnet.outreach.map;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.web.PublicSite;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What search engines are told: which pages there are, and where they need not look. */
@Controller
class MapController {

    private final List<PublicSite.Paths> modules;
    private final String address;

    MapController(
            List<PublicSite.Paths> modules,
            @Value("${focalnet.address:http://localhost:${server.port:8080}}") String address) {
        this.modules = List.copyOf(modules);
        this.address = address.replaceFirst("/$", "");
    }

    @GetMapping("/robots.txt")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> robots() {
        return answer("text/plain;charset=utf-8", """
                User-agent: *
                Disallow: /find
                Disallow: /sign-in
                Disallow: /notices/
                Disallow: /inquiries/

                Sitemap: ADDRESS/sitemap.xml
                """.replace("ADDRESS", address));
    }

    /** Of the library, which may be long, a map of its own. */
    @GetMapping("/sitemap.xml")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> maps() {
        return answer("application/xml;charset=utf-8", """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>ADDRESS/pages/sitemap.xml</loc></sitemap>
                <sitemap><loc>ADDRESS/library/sitemap.xml</loc></sitemap>
                </sitemapindex>
                """.replace("ADDRESS", escaped(address)));
    }

    @GetMapping("/pages/sitemap.xml")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> map() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        modules.stream()
                .flatMap(module -> module.paths().stream())
                .distinct()
                .sorted()
                .forEach(path ->
                        xml.append("<url><loc>").append(escaped(address + path)).append("</loc></url>\n"));
        return answer("application/xml;charset=utf-8", xml.append("</urlset>\n").toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static ResponseEntity<byte[]> answer(String type, String content) {
        return ResponseEntity.ok()
                .header("Content-Type", type)
                .header("Cache-Control", "public, max-age=3600")
                .body(content.getBytes(StandardCharsets.UTF_8));
    }
}
