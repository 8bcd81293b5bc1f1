package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import org.focalnet.web.Ribbon;

/**
 * What stands above every page of a meeting of the network.
 *
 * @param tab the page that is open, as its text key ends
 * @param ribbon who reads the page
 * @param organiser the name of who organises it
 * @param organised whether the viewer does
 */
public record MeetingHead(
        NetworkMeeting meeting,
        String tab,
        Ribbon ribbon,
        String organiser,
        boolean organised,
        boolean writes,
        Instant now) {

    public String path() {
        return meeting.path();
    }

    public String state() {
        return meeting.state(now);
    }

    public MeetingTabs tabs() {
        return MeetingTabs.of(this);
    }

    /** Colour of the state: what is open stands out. */
    public String tone() {
        return switch (state()) {
            case "draft", "cancelled" -> "warn";
            case "now", "registering" -> "ok";
            default -> "";
        };
    }
}
