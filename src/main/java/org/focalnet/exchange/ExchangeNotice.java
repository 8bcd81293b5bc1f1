package org.focalnet.exchange;

import java.util.Locale;
import java.util.Set;
import org.focalnet.notify.NoticeKind;

/** What people are told of rooms, questions, consents, wider sharing, notes and silence procedures. */
public enum ExchangeNotice implements NoticeKind {
    /** Somebody wrote in a room. */
    POSTED("/rooms/{id}"),
    /** Somebody wrote in a room and named them with an @. */
    MENTIONED("/rooms/{id}"),
    /** Somebody answered a question of theirs. */
    QUESTION_ANSWERED("/questions"),
    /** The secretariat relayed what they submitted, or says why not. */
    SUBMISSION_DECIDED("/questions/submissions"),
    /** May their answer become part of a lesson? */
    CONSENT_ASKED("/consents"),
    WIDENING_ASKED("/widenings/{id}"),
    WIDENING_ANSWERED("/widenings/{id}"),
    /** An official note waits for their acknowledgement. */
    ACKNOWLEDGEMENT_ASKED("/acknowledgements"),
    SILENCE_OPENED("/silences"),
    SILENCE_ENDED("/silences"),
    /** Somebody else holds an office with which they share a room. */
    OFFICE_PASSED("/rooms/{id}");

    /** What is said of something written in a room. */
    public static final Set<ExchangeNotice> OF_ROOMS = Set.of(POSTED, MENTIONED);

    private final String page;

    ExchangeNotice(String page) {
        this.page = page;
    }

    @Override
    public String key() {
        return "exchange.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public boolean recurs() {
        return this == POSTED;
    }
}
