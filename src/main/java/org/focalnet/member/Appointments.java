package org.focalnet.member;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/** The appointments to offices, for whoever fills a network: read and moved by the viewer's side of them. */
public interface Appointments {

    /** Writes down whom a member proposes: the viewer's own, or any for the secretariat. The office must be there. */
    UUID propose(MemberId member, Proposal proposal);

    /** Nominates by a note verbale. */
    void nominate(UUID appointment, String number, LocalDate day);

    /**
     * Moves an appointment on; who was in a post that is taken leaves it.
     *
     * @throws org.focalnet.audience.Refused when that may not follow, or is not the viewer's to do
     */
    void move(UUID appointment, AppointmentState wanted);
}
