package org.focalnet.learning.offline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Reading;
import org.focalnet.web.Shell;
import org.springframework.web.util.HtmlUtils;

/** A course as one page that needs nothing else, and as a book (EPUB 3.3, W3C). Both are XHTML, so they share their words. */
final class Offline {

    private static final String STYLE = """
            body { font: 1.05rem/1.6 Georgia, serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
            h1, h2, h3 { font-family: system-ui, sans-serif; line-height: 1.25 }
            nav, .meta { font: .95rem/1.5 system-ui, sans-serif }
            section { border-top: 1px solid; margin-top: 2.5rem }
            details { margin: .3rem 0 1rem } summary { cursor: pointer }
            @media print { section { break-before: page; border: 0 } details { display: block } }
            """;

    private final Course course;
    private final Shell shell;
    private final Instant made;

    /** @param made when: a reader of books keeps the newer of two */
    Offline(Course course, Shell shell, Instant made) {
        this.course = course;
        this.shell = shell;
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    /** One file for any browser, without script and without a connection. */
    byte[] page() {
        var page = new StringBuilder(
                "<!doctype html>\n<html lang=\"" + course.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                        + text(course.title())
                        + "</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n" + front() + "<nav><ol>\n");
        for (Course.Module module : course.modules()) {
            page.append("<li><a href=\"#")
                    .append(module.key())
                    .append("\">")
                    .append(text(module.title()))
                    .append("</a></li>\n");
        }
        page.append("</ol></nav>\n");
        for (Course.Module module : course.modules()) {
            page.append("<section id=\"")
                    .append(module.key())
                    .append("\">\n")
                    .append(body(module))
                    .append("</section>\n");
        }
        return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A book for readers of electronic books. */
    byte[] book() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            byte[] type = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);
            var first = new ZipEntry("mimetype"); // first and uncompressed: a reader looks for it at a fixed place
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var crc = new CRC32();
            crc.update(type);
            first.setCrc(crc.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            put(zip, "META-INF/container.xml", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
                    <rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles>
                    </container>
                    """);
            put(zip, "book.opf", manifest());
            put(zip, "nav.xhtml", contents());
            put(zip, "front.xhtml", chapter(course.title(), front()));
            for (Course.Module module : course.modules()) {
                put(zip, module.key() + ".xhtml", chapter(module.title(), body(module)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String manifest() {
        var items = new StringBuilder();
        var spine = new StringBuilder();
        for (Course.Module module : course.modules()) {
            items.append("<item id=\"m-%1$s\" href=\"%1$s.xhtml\" media-type=\"application/xhtml+xml\"/>\n"
                    .formatted(module.key()));
            spine.append("<itemref idref=\"m-%s\"/>\n".formatted(module.key()));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="%1$s">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:identifier id="id">urn:focalnet:course:%2$s:%1$s</dc:identifier>
                <dc:title>%3$s</dc:title><dc:language>%1$s</dc:language><dc:creator>Focalnet</dc:creator>
                <meta property="dcterms:modified">%6$s</meta>
                </metadata>
                <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="front" href="front.xhtml" media-type="application/xhtml+xml"/>
                %4$s</manifest>
                <spine><itemref idref="front"/>
                %5$s</spine>
                </package>
                """.formatted(course.language(), course.key(), text(course.title()), items, spine, made);
    }

    private String contents() {
        var list = new StringBuilder();
        for (Course.Module module : course.modules()) {
            list.append("<li><a href=\"")
                    .append(module.key())
                    .append(".xhtml\">")
                    .append(text(module.title()))
                    .append("</a></li>\n");
        }
        return chapter(
                course.title(),
                "<nav epub:type=\"toc\"><h1>" + text(course.title()) + "</h1><ol>\n" + list + "</ol></nav>\n");
    }

    private String chapter(String title, String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="%1$s" xml:lang="%1$s">
                <head><title>%2$s</title></head>
                <body>
                %3$s</body>
                </html>
                """.formatted(course.language(), text(title), body);
    }

    private String front() {
        var front = new StringBuilder("<h1>" + text(course.title()) + "</h1>\n<p>" + text(course.summary())
                + "</p>\n<p class=\"meta\">"
                + text(course.audience()) + " " + text(shell.t("learning.minutes", course.minutes())) + "</p>\n<h2>"
                + text(shell.t("learning.outcomes")) + "</h2>\n<ul>\n");
        course.outcomes().forEach(one -> front.append("<li>").append(text(one)).append("</li>\n"));
        return front.append("</ul>\n").toString();
    }

    private String body(Course.Module module) {
        var body = new StringBuilder("<h2>" + text(module.title()) + "</h2>\n"
                + Reading.markup(module.reading()).replace("<h2>", "<h3>").replace("</h2>", "</h3>")
                + "<h3>" + text(shell.t("learning.exercise")) + "</h3>\n" + Reading.markup(module.exercise())
                + "<h3>" + text(shell.t("learning.check")) + "</h3>\n<ol>\n");
        for (Course.Question question : module.check()) {
            body.append("<li><p>").append(text(question.text())).append("</p>\n<ul>\n");
            question.answers()
                    .forEach(answer ->
                            body.append("<li>").append(text(answer.text())).append("</li>\n"));
            Course.Answer right = question.answers().get(question.right());
            body.append("</ul>\n<details><summary>")
                    .append(text(shell.t("learning.answer")))
                    .append("</summary><p><strong>")
                    .append(text(right.text()))
                    .append("</strong> ")
                    .append(text(right.why()))
                    .append("</p></details></li>\n");
        }
        return body.append("</ol>\n").toString();
    }

    private static String text(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
