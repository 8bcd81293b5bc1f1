package org.focalnet.meeting.schedule;

import java.util.List;

/**
 * Obligatory requests that cannot all be held, beside what is locked: without any one of them the others can.
 *
 * @param requests the obligatory ones among them; what is locked is not told of
 * @param proven whether both halves of that were proven; where not, the search for the proof was given up
 */
public record Conflict(List<Request> requests, boolean proven) {

    public Conflict {
        requests = List.copyOf(requests);
    }
}
