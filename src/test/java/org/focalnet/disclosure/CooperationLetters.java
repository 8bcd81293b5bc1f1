package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PLANTED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Introduced;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Offers;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.cooperation.partnership.Milestone;
import org.focalnet.cooperation.partnership.PartnershipStore;
import org.focalnet.cooperation.partnership.WorkplanStore;
import org.focalnet.cooperation.reminder.Later;

/** Needs and offers, done so that they are written of. */
final class CooperationLetters {

    private CooperationLetters() {}

    /** What is posted is proposed, answered, left without an answer, forgotten. */
    static void market() {
        pair();
        pair();
        Program.get(org.focalnet.cooperation.Matcher.class).run();
        Viewers.run(Program.focalPoint(ESTAVIA), () -> {
            Proposals proposals = Program.get(Proposals.class);
            List<UUID> waiting = proposals.waiting().stream()
                    .filter(id -> !PLANTED.containsValue(id))
                    .toList();
            assertThat(waiting).hasSizeGreaterThanOrEqualTo(2);
            proposals.answer(waiting.getFirst(), false, Proposals.Reason.POLITICAL, CANARY);
        });
        SignIns.execute(
                "update cooperation.proposal set decide_by = current_date + 1 where owner_id in (?, ?)",
                ESTAVIA.value(),
                NORVIA.value());
        // one of them a week beyond its day: it lapses for both
        SignIns.execute("""
                update cooperation.proposal set decide_by = current_date - 8
                 where match_id = (select match_id from cooperation.proposal
                                    where state = 'OPEN' and owner_id in (?, ?) order by found_at desc, id limit 1)
                """, ESTAVIA.value(), NORVIA.value());
        UUID old = need();
        UUID stale = offer();
        SignIns.execute("update cooperation.need set expires_on = current_date - 1 where id = ?", old);
        SignIns.execute("update cooperation.offer set renew_by = current_date - 1 where id = ?", stale);
        Jobs.run("cooperation-daily");
        partnership();
    }

    /** Partners that are left at different points, for what is done lays its notice aside before it is mailed. */
    private static void partnership() {
        say(ESTAVIA, introduced(), PartnershipAct.MEETING);
        begun();
        UUID delivered = begun();
        say(NORVIA, delivered, PartnershipAct.DELIVERED);
        say(ESTAVIA, delivered, PartnershipAct.CONFIRMED);
        Later.days(370);
    }

    private static UUID begun() {
        UUID id = introduced();
        Viewers.run(
                Program.focalPoint(ESTAVIA),
                () -> Program.get(WorkplanStore.class)
                        .keep(
                                id,
                                Ids.next(),
                                0,
                                new Milestone(Ids.next(), CANARY, Milestone.Doer.BOTH, LocalDate.now(), null)));
        say(NORVIA, id, PartnershipAct.AGREED);
        say(ESTAVIA, id, PartnershipAct.AGREED);
        say(NORVIA, id, PartnershipAct.BEGUN);
        return id;
    }

    private static UUID introduced() {
        List<UUID> before = Introduced.all(NORVIA);
        pair();
        Program.get(org.focalnet.cooperation.Matcher.class).run();
        for (MemberId side : List.of(ESTAVIA, NORVIA)) {
            Viewers.run(Program.focalPoint(side), () -> {
                Proposals proposals = Program.get(Proposals.class);
                proposals.waiting().stream()
                        .filter(id -> !PLANTED.containsValue(id))
                        .forEach(one -> proposals.answer(one, true, null, ""));
            });
        }
        return Introduced.all(NORVIA).stream()
                .filter(one -> !before.contains(one))
                .findFirst()
                .orElseThrow();
    }

    private static void say(MemberId side, UUID id, PartnershipAct act) {
        int version = act == PartnershipAct.AGREED ? 1 : 0;
        String code = act == PartnershipAct.MEETING ? "SET" : "";
        Viewers.run(
                Program.focalPoint(side),
                () -> Program.get(PartnershipStore.class)
                        .say(id, new PartnershipStore.Said(Ids.next(), act, version, code, CANARY)));
    }

    private static void pair() {
        String tongue = Samples.tongue();
        need(tongue);
        offer(tongue);
    }

    private static UUID need() {
        return need(Samples.tongue());
    }

    private static UUID offer() {
        return offer(Samples.tongue());
    }

    private static UUID need(String tongue) {
        var need = new NewNeed(CANARY, CANARY, CANARY, "en", Samples.terms(tongue, true), 1, AudienceChoice.OWN);
        return Viewers.as(
                Program.focalPoint(ESTAVIA), () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.POSTED));
    }

    private static UUID offer(String tongue) {
        var offer = new NewOffer(CANARY, CANARY, CANARY, "en", Samples.terms(tongue, true), 1, AudienceChoice.OWN);
        return Viewers.as(
                Program.focalPoint(NORVIA),
                () -> Program.get(Offers.class).create(Ids.next(), offer, OfferState.POSTED));
    }
}
