package org.focalnet.meeting;

import java.time.LocalDate;
import java.util.List;
import org.focalnet.meeting.history.PublicPageStore;
import org.springframework.stereotype.Component;

/** Meetings of which everybody may know. */
@Component
public class PublicMeetings {

    private final PublicPageStore pages;

    PublicMeetings(PublicPageStore pages) {
        this.pages = pages;
    }

    /** One that is not over. @param path its page for everybody */
    public record Coming(
            String path, String title, String place, LocalDate starts, LocalDate ends, boolean cancelled) {}

    /** The next ones first. */
    public List<Coming> coming() {
        return pages.coming().stream()
                .map(one -> new Coming(one.path(), one.title(), one.place(), one.starts(), one.ends(), one.cancelled()))
                .toList();
    }
}
