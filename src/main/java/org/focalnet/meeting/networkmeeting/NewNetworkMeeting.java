package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What its organiser says of a meeting of the network.
 *
 * @param previous the meeting that it continues; null where there is none
 * @param hosts those who invite, as they are to be named; empty where it is the organiser alone
 * @param link where to take part online; empty where it is not known
 * @param ends its last day
 * @param languages codes of the working languages
 * @param interpretation codes of the languages into which is interpreted
 * @param concept the concept note
 * @param chathamHouse whether the Chatham House Rule holds in its sessions unless one says otherwise
 * @param seats places for delegates who come; 0 where there is no limit
 * @param seatsEach places of one delegation; 0 where there is no limit
 * @param approval whether the organiser decides about each delegate
 * @param registerBy last day of registration
 * @param topicsBy last day of the call for topics; null where there is none
 */
public record NewNetworkMeeting(
        @Nullable UUID previous,
        String title,
        String hosts,
        Mode mode,
        String place,
        String link,
        LocalDate starts,
        LocalDate ends,
        ZoneId zone,
        Set<String> languages,
        Set<String> interpretation,
        String concept,
        Tlp tlp,
        boolean chathamHouse,
        int seats,
        int seatsEach,
        boolean approval,
        LocalDate registerBy,
        @Nullable LocalDate topicsBy) {

    /** The longest meeting, in days. */
    public static final int LONGEST_DAYS = 21;

    /** Whether a moment lies on its days, in its zone; the night after its last day belongs to it. */
    public boolean holds(Instant from, Instant until) {
        Instant first = starts.atStartOfDay(zone).toInstant();
        Instant last = ends.plusDays(1).atTime(6, 0).atZone(zone).toInstant();
        return !from.isBefore(first) && !until.isAfter(last);
    }
}
