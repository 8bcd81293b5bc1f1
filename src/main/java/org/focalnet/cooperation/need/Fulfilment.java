package org.focalnet.cooperation.need;

import java.time.Instant;
import java.util.List;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * That a need was met: for the own team alone, whoever read the need and reads it again when it is reopened.
 *
 * @param helped the members who helped; empty where nobody of the network did, or nobody is named
 * @param at when it was met; null before
 * @param version 0 for one that was not written yet
 */
public record Fulfilment(
        List<MemberId> helped, String note, @Nullable Instant at, int version) {

    static final Fulfilment NONE = new Fulfilment(List.of(), "", null, 0);

    public Fulfilment {
        helped = List.copyOf(helped);
    }
}
