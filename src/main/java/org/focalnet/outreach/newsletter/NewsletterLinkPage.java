package org.focalnet.outreach.newsletter;

import org.focalnet.web.View;

/** Where a link of a mail leads: one question with one button, or what was done. @param path what the button posts to */
public record NewsletterLinkPage(Step step, String path) implements View {

    /** Where its reader is. */
    public enum Step {
        SENT,
        ASKS,
        CONFIRMED,
        STOPS,
        STOPPED,
        GONE;

        public boolean asks() {
            return this == ASKS || this == STOPS;
        }
    }
}
