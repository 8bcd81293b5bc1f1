package org.focalnet.secretariat.person;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a person asked.
 *
 * @param due by when it is answered: thirty days after it came
 * @param answer what was done, or why not
 */
public record PersonRequest(
        UUID id,
        String mail,
        Kind kind,
        String note,
        LocalDate received,
        LocalDate due,
        State state,
        String answer,
        String author,
        int version) {

    /** Days in which a request is answered. */
    public static final int DAYS = 30;

    /** What was asked. */
    public enum Kind {
        ACCESS,
        CORRECTION,
        DELETION
    }

    /** What became of it. */
    public enum State {
        OPEN,
        DONE,
        REFUSED
    }

    public boolean late(LocalDate today) {
        return state == State.OPEN && due.isBefore(today);
    }

    @Override
    public String toString() {
        return "PersonRequest[" + id + "]"; // never the address: this may reach a log
    }
}
