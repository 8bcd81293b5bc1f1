package org.focalnet.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.file.Paper;
import org.jspecify.annotations.Nullable;

/** The secretariat's way from a nomination that it verified to a person who is asked in, for whoever brings nominations. */
public interface Appointing {

    /** What names the person. @param paper its scan; null where there is none */
    record Instrument(
            String number, LocalDate day, @Nullable Paper paper) {}

    /** An appointment of a member, as its team and the secretariat read it. @param two whether two officers stood for it */
    record Held(
            UUID id,
            Post post,
            AppointmentState state,
            String name,
            String title,
            String mail,
            String number,
            @Nullable LocalDate day,
            boolean scanned,
            @Nullable Instant started,
            @Nullable Instant ended,
            boolean two) {}

    /** What came of it. @param invited whether the person was asked in; otherwise a second officer has to look first */
    record Appointed(UUID id, boolean invited) {}

    /** All appointments of a member, the newest first. */
    List<Held> history(MemberId member);

    /**
     * Opens the office where there is none, writes the appointment with its instrument, verifies it and asks the person in:
     * all of it or nothing.
     *
     * @param language of the invitation
     * @throws org.focalnet.audience.Refused where a rule of appointments is broken
     */
    Appointed appoint(
            MemberId member,
            LocalName office,
            String ministry,
            Proposal proposal,
            Instrument instrument,
            String language);
}
