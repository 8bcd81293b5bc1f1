package org.focalnet.outreach.page;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a page in one language, as the secretariat sees it.
 *
 * @param number counts every change; who changes it says which one they saw
 * @param open whether everybody is to read it, now or from a time on
 */
public record Edition(
        SiteText.Kind kind,
        String slug,
        String language,
        int number,
        Words words,
        @Nullable Instant published,
        boolean open,
        Instant written) {

    /** What is written of a page. @param text Markdown */
    public record Words(String title, String summary, String text, LocalDate day) {}

    /** How far it is. */
    public enum State {
        DRAFT,
        SCHEDULED,
        PUBLISHED,
        WITHDRAWN
    }

    public State state(Instant now) {
        Instant at = published;
        if (at == null) {
            return State.DRAFT;
        }
        return !open ? State.WITHDRAWN : at.isAfter(now) ? State.SCHEDULED : State.PUBLISHED;
    }

    /** Whether it can still be written over, since nobody but the secretariat has read it. */
    boolean unread(Instant now) {
        Instant at = published;
        return at == null || open && at.isAfter(now);
    }

    /** Where everybody reads it. */
    public String path() {
        return SiteText.path(kind, slug);
    }

    /** Where the secretariat writes it. */
    public String desk() {
        return "/pages/" + slug + "/texts/" + language;
    }
}
