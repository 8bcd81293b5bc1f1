package org.focalnet.learning.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A course goes along: one page that asks for nothing else, and a book. */
class OfflineTest {

    private final Browserless anybody = new Browserless();

    @Test
    void thePageHoldsEveryModuleAndAsksForNothingElse() {
        for (Course course : Program.get(Courses.class).all(Locale.FRENCH)) {
            var page = Jsoup.parse(new String(
                    new Browserless().speaking("fr").file(course.path() + "/offline.html"), StandardCharsets.UTF_8));
            assertThat(page.select("script, link, img, iframe")).isEmpty();
            assertThat(page.select("[src]")).isEmpty();
            assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
            assertThat(page.select("section")).hasSize(course.modules().size());
            assertThat(page.select("details"))
                    .hasSize(course.modules().stream()
                            .mapToInt(module -> module.check().size())
                            .sum());
        }
    }

    @Test
    void theBookIsAnArchiveThatReadersOfBooksKnow() throws Exception {
        Course course = Program.get(Courses.class).get("lens", Locale.ENGLISH);
        byte[] book = anybody.file(course.path() + "/book.epub");
        // the name and kind of its first entry stand where a reader looks, uncompressed
        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
        Map<String, byte[]> entries = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        assertThat(entries).containsKeys("META-INF/container.xml", "book.opf", "nav.xhtml", "front.xhtml");
        course.modules().forEach(module -> assertThat(entries).containsKey(module.key() + ".xhtml"));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (var entry : entries.entrySet()) {
            if (!entry.getKey().equals("mimetype")) {
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(entry.getValue())); // well-formed
            }
        }
        var manifest = Jsoup.parse(
                new String(entries.get("book.opf"), StandardCharsets.UTF_8), org.jsoup.parser.Parser.xmlParser());
        manifest.select("manifest > item").forEach(item -> assertThat(entries).containsKey(item.attr("href")));
        assertThat(manifest.select("spine > itemref")).hasSize(course.modules().size() + 1);
    }

    @Test
    void theSourceHasBothLanguages() throws Exception {
        Course course = Program.get(Courses.class).get("lens", Locale.ENGLISH);
        int files = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(anybody.file(course.path() + "/source.zip")))) {
            while (zip.getNextEntry() != null) {
                files++;
            }
        }
        assertThat(files).isEqualTo(2 * (1 + course.modules().size()));
    }
}
