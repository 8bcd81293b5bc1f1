package org.focalnet.outreach.home;

import java.util.List;
import org.focalnet.meeting.PublicMeetings.Coming;
import org.focalnet.outreach.page.SiteText;
import org.focalnet.web.View;

/** What a stranger sees first: what the network is, the ways in, and what is new. */
public record HomePage(SiteText text, List<SiteText> news, List<Coming> meetings) implements View.Open {

    /** What people come for, in the order in which it is asked most. */
    public static final List<String> WAYS = List.of("join", "members", "library", "learning", "meetings");

    public static String path(String way) {
        return switch (way) {
            case "members" -> "/network";
            case "meetings" -> "/network-meetings/history";
            default -> "/" + way;
        };
    }
}
