package org.focalnet.exchange;

import java.time.Instant;
import java.util.UUID;

/** Asks the network, as the viewer; each id is chosen by the form, so that a second click writes nothing. */
public interface Questions {

    /** Asks under the viewer's own name. */
    void ask(UUID id, NewQuestion question, Instant at);

    /** Hands a question to the secretariat, to be asked without the viewer's name. */
    void submit(UUID id, NewQuestion question, Instant at);

    /** The secretariat asks what was submitted to it, in the words given, and answers the question's id. */
    UUID relay(UUID submission, String title, String text, Instant at);

    void answer(UUID id, UUID question, String author, Capacity capacity, String language, String text, Instant at);

    /** The asker says that an answer helped, or takes that back. */
    void mark(UUID answer, boolean helped);
}
