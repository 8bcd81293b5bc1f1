package org.focalnet.exchange.question;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a list of questions shows; what does not fit is left out, a list is no place for reproach. */
public record QuestionFilter(
        String view,
        String query,
        @Nullable Theme theme,
        @Nullable String language,
        int page) {

    static final int SIZE = 20;
    public static final List<String> VIEWS = List.of("open", "mine", "followed", "answered", "all");

    static QuestionFilter read(Typed typed) {
        return new QuestionFilter(
                VIEWS.contains(typed.raw("view")) ? typed.raw("view") : "open",
                typed.line("q", 0, 100),
                Arrays.stream(Theme.values())
                        .filter(theme -> theme.name().equals(typed.raw("theme")))
                        .findFirst()
                        .orElse(null),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : null,
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || theme != null || language != null;
    }

    public String at(int number) {
        return "/questions?view=" + view
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (theme == null ? "" : "&theme=" + theme)
                + (language == null ? "" : "&language=" + language) + "&page=" + number;
    }

    static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
