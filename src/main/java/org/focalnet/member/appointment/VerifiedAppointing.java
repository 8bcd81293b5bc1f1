package org.focalnet.member.appointment;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.file.Paper;
import org.focalnet.member.Appointing;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.LocalName;
import org.focalnet.member.Proposal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a verified nomination through the same steps as a page of the secretariat would, in one transaction. */
@Component
@Transactional
class VerifiedAppointing implements Appointing {

    private final AppointmentStore store;
    private final SuccessionStore successions;
    private final OfficeInvitation invitation;

    VerifiedAppointing(AppointmentStore store, SuccessionStore successions, OfficeInvitation invitation) {
        this.store = store;
        this.successions = successions;
        this.invitation = invitation;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Held> history(MemberId member) {
        return store.of(member).stream()
                .map(one -> new Held(
                        one.id(),
                        one.post(),
                        one.state(),
                        one.name(),
                        one.title(),
                        one.mail(),
                        one.noteNumber(),
                        one.noteDate(),
                        one.hasScan(),
                        one.started(),
                        one.ended(),
                        one.vouched().confirmed() != null))
                .toList();
    }

    @Override
    public Appointed appoint(
            MemberId member,
            LocalName office,
            String ministry,
            Proposal proposal,
            Instrument instrument,
            String language) {
        if (!store.hasOffice(member)) {
            store.open(member, office, ministry);
        }
        UUID id = store.propose(member, proposal);
        Paper paper = instrument.paper();
        Scan scan = paper == null ? null : new Scan(paper.name(), paper.kind(), paper.content());
        store.nominate(
                id, instrument.number(), instrument.day(), scan, store.get(id).version());
        store.move(id, AppointmentState.VERIFIED);
        Appointment verified = store.get(id);
        if (verified.needsSecond(store.of(member))) {
            return new Appointed(id, false);
        }
        successions.activate(verified, verified.version(), "", language);
        return new Appointed(id, store.get(id).invitation() != null);
    }
}
