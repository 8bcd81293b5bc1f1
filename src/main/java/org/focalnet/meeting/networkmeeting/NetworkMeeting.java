package org.focalnet.meeting.networkmeeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the network, of a group or of members who are invited.
 *
 * @param owner who organises it
 * @param audience who reads it now: its organiser alone until it is announced
 * @param invited who reads it once it is announced
 * @param announced null while it is prepared
 * @param cancelled null while it stands
 * @param agendaNumber version of the agenda that was published last; 0 before
 * @param sequence revision of its entry in calendars
 */
public record NetworkMeeting(
        UUID id,
        MemberId owner,
        AudienceId audience,
        AudienceId invited,
        NewNetworkMeeting facts,
        @Nullable Instant announced,
        @Nullable Instant cancelled,
        int agendaNumber,
        int sequence,
        int version) {

    public String path() {
        return "/network-meetings/" + id;
    }

    /** Whether the viewer may change it. */
    public boolean organised() {
        var viewer = Viewers.current();
        return viewer != null && owner.equals(viewer.member()) && viewer.role().writes();
    }

    public boolean draft() {
        return announced == null;
    }

    /** Its day in its own zone. */
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, facts.zone());
    }

    public boolean over(Instant now) {
        return today(now).isAfter(facts.ends());
    }

    public boolean begun(Instant now) {
        return !today(now).isBefore(facts.starts());
    }

    /** Whether delegations may register. */
    public boolean registers(Instant now) {
        return announced != null && cancelled == null && !today(now).isAfter(facts.registerBy()) && !over(now);
    }

    /** Whether topics may be proposed. */
    public boolean asksForTopics(Instant now) {
        LocalDate until = facts.topicsBy();
        return announced != null
                && cancelled == null
                && until != null
                && !today(now).isAfter(until)
                && !over(now);
    }

    /** Where it stands, as its text key ends. */
    public String state(Instant now) {
        if (cancelled != null) {
            return "cancelled";
        }
        if (announced == null) {
            return "draft";
        }
        return over(now) ? "over" : begun(now) ? "now" : registers(now) ? "registering" : "coming";
    }
}
