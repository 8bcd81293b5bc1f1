package org.focalnet.meeting.networkmeeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.focalnet.web.Typed;

/** What the list shows; what does not fit in the address is left out. */
public record NetworkMeetingFilter(boolean past, String query, int page) {

    static final int SIZE = 20;

    static NetworkMeetingFilter read(Typed typed) {
        return new NetworkMeetingFilter(
                typed.raw("view").equals("past"),
                typed.line("q", 0, 100),
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public String view() {
        return past ? "past" : "coming";
    }

    public String at(int number) {
        return "/network-meetings?view=" + view()
                + (query.isEmpty() ? "" : "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)) + "&page=" + number;
    }

    public static int pages(int total) {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
