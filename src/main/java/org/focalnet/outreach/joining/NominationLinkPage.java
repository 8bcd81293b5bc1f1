package org.focalnet.outreach.joining;

import org.focalnet.web.View;

/**
 * What follows the form: a mail was sent, its link asks, and says thanks.
 *
 * @param token empty where nothing is asked, like government and name of the person
 */
public record NominationLinkPage(String token, Step step, String government, String name) implements View {

    NominationLinkPage(Step step) {
        this("", step, "", "");
    }

    /** Where its reader is. */
    public enum Step {
        SENT,
        ASKS,
        ANSWERED,
        GONE
    }
}
