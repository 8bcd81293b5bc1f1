package org.focalnet.meeting.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.focalnet.meeting.MeetingKind;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the list shows; what does not fit in the address is left out. */
public record MeetingFilter(
        boolean past,
        String query,
        @Nullable MeetingKind kind,
        @Nullable UUID series,
        int page) {

    public static final int SIZE = 20;

    static MeetingFilter read(Typed typed) {
        return new MeetingFilter(
                typed.raw("view").equals("past"),
                typed.line("q", 0, 100),
                Arrays.stream(MeetingKind.values())
                        .filter(kind -> kind.name().equals(typed.raw("kind")))
                        .findFirst()
                        .orElse(null),
                typed.id("series"),
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || kind != null || series != null;
    }

    public String view() {
        return past ? "past" : "upcoming";
    }

    public String at(int number) {
        return "/meetings?view=" + view()
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                + (kind == null ? "" : "&kind=" + kind)
                + (series == null ? "" : "&series=" + series)
                + "&page=" + number;
    }

    public static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
