package org.focalnet.assessment.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.audience.Tlp;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes a pack as one page that needs no network: its style and its script are in it, and its own policy lets the browser
 * run these two and ask nobody for anything. It is no page of the program and therefore no template: those hold no style.
 */
@Component
class PagePack {

    private final String style = resource("/pack/pack.css");
    private final String script = resource("/pack/pack.js");
    private final String policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
            + hash(style) + "'; script-src 'sha256-" + hash(script) + "'";

    /** @param theirs words in the language of the institution */
    String write(GivenOut given, Shell theirs) {
        var page = new Writing(theirs);
        page.raw("<!doctype html>\n<html lang=\"" + theirs.language() + "\" dir=\"" + theirs.direction()
                + "\">\n<head>\n");
        page.raw(
                "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy
                + "\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.element("title", "", given.title());
        page.raw("<style>" + style + "</style>\n</head>\n");
        page.raw("<body" + page.data(given) + ">\n<main>\n");
        page.element("p", "class=\"meta\"", Tlp.AMBER_STRICT.label());
        page.element("h1", "", given.title());
        page.element("p", "class=\"lede\"", given.pack().institution());
        page.element("p", "", theirs.t("assessment.pack.how.page"));
        page.element("p", "class=\"note\" id=\"unsaved\" hidden", theirs.t("assessment.pack.page.unsaved"));
        page.raw("<noscript>");
        page.element("p", "class=\"note\"", theirs.t("assessment.pack.page.no_script"));
        page.raw("</noscript>\n<form id=\"pack\" autocomplete=\"off\">\n<div class=\"question\">");
        page.element("label", "for=\"capacity\"", theirs.t("assessment.pack.capacity"));
        page.element("p", "class=\"hint\" id=\"capacity-hint\"", theirs.t("assessment.pack.capacity.hint"));
        page.raw("<input id=\"capacity\" maxlength=\"" + Questions.CAPACITY
                + "\" aria-describedby=\"capacity-hint\" dir=\"auto\"></div>\n");
        int number = 1;
        for (RoundSection section : given.sections()) {
            page.element("h2", "dir=\"auto\"", section.title().in(theirs.locale()));
            page.element("p", "class=\"hint\" dir=\"auto\"", section.guidance().in(theirs.locale()));
            for (RoundItem item : given.of(section)) {
                page.question(item.item(), number++);
            }
        }
        page.end();
        page.raw("</form>\n</main>\n<script>" + script + "</script>\n</body>\n</html>\n");
        return page.text.toString();
    }

    /** The text as it grows; whatever is not ours is escaped. */
    private static final class Writing {

        private final StringBuilder text = new StringBuilder();
        private final Shell theirs;

        Writing(Shell theirs) {
            this.theirs = theirs;
        }

        void raw(String markup) {
            text.append(markup);
        }

        /** An element with words; none where there are no words. */
        void element(String name, String attributes, String words) {
            if (!words.isBlank()) {
                raw("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + ">" + escaped(words) + "</" + name
                        + ">\n");
            }
        }

        /** What the script needs to know, as attributes: no text of others stands within the script. */
        String data(GivenOut given) {
            var data = new StringBuilder();
            Map.of(
                            "mark", given.mark(),
                            "file", "answers-" + given.pack().id().toString().substring(24) + ".json",
                            "counted", theirs.t("assessment.pack.page.counted", "[0]", "[1]"),
                            "saved", theirs.t("assessment.pack.page.saved"),
                            "missing", theirs.t("assessment.pack.page.missing"),
                            "erase", theirs.t("assessment.pack.page.erase.sure"))
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(one -> data.append(" data-" + one.getKey() + "=\"" + escaped(one.getValue()) + "\""));
            return data.toString();
        }

        void question(Item item, int number) {
            String code = escaped(item.code());
            raw("<fieldset class=\"question\" data-code=\"" + code + "\">");
            element("legend", "dir=\"auto\"", number + ". " + item.text().in(theirs.locale()));
            List<String> help = new ArrayList<>(
                    List.of(item.guidance().in(theirs.locale()), item.why().in(theirs.locale())));
            help.removeIf(String::isBlank);
            help.forEach(words -> element("p", "class=\"hint\" dir=\"auto\"", words));
            Map<String, String> offered = Questions.offered(item.answer(), theirs);
            offered.forEach((value, word) -> choice(code, value, word));
            if (!offered.isEmpty()) {
                choice(code, "", theirs.t("assessment.pack.page.none"));
            }
            String label = theirs.t(offered.isEmpty() ? "assessment.pack.answer" : "assessment.pack.words");
            element("label", "class=\"words\" for=\"words-" + code + "\"", label);
            raw("<textarea id=\"words-" + code + "\" rows=\"3\" maxlength=\"" + Questions.WORDS
                    + "\" dir=\"auto\"></textarea></fieldset>\n");
        }

        private void choice(String code, String value, String word) {
            raw("<label class=\"choice" + (value.isEmpty() ? " none" : "") + "\"><input type=\"radio\" name=\"value-"
                    + code + "\" value=\"" + value + "\"> " + escaped(word) + "</label>\n");
        }

        void end() {
            raw("<div class=\"bar\"><p id=\"state\" role=\"status\"></p><p class=\"acts\">");
            raw("<button type=\"button\" id=\"save\">" + escaped(theirs.t("assessment.pack.page.save"))
                    + "</button></p></div>\n<p class=\"acts\">");
            raw("<button type=\"button\" id=\"print\">" + escaped(theirs.t("assessment.pack.page.print"))
                    + "</button>");
            raw("<button type=\"button\" id=\"erase\">" + escaped(theirs.t("assessment.pack.page.erase"))
                    + "</button></p>\n");
            element("p", "class=\"hint\"", theirs.t("assessment.pack.page.back"));
        }
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static String hash(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PagePack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
