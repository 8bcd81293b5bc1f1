package org.focalnet.notify.answer;

import org.focalnet.web.View;

/**
 * What a link of a mail does.
 *
 * @param way the last but one part of its address
 * @param key text key of the answer; {@code askedKey} of what the page says, {@code saidKey} of what was done
 */
public record AnswerPage(String token, String way, String key, String askedKey, String saidKey, State state)
        implements View {

    /** How far it is. */
    public enum State {
        /** One button gives the answer. */
        ASKED,
        /** The answer needs to know who gives it. */
        SIGN_IN,
        DONE,
        /** The link does nothing, or no more. */
        GONE
    }

    public String address() {
        return "/notices/" + way + "/" + token;
    }
}
