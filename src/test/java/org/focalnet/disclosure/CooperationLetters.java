package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.disclosure.LetterPeople.CANARY;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA;
import static org.focalnet.disclosure.LetterPeople.NORVIA;
import static org.focalnet.disclosure.LetterPeople.PLANTED;

import java.util.List;
import java.util.UUID;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Offers;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;

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
        UUID old = need();
        UUID stale = offer();
        SignIns.execute("update cooperation.need set expires_on = current_date - 1 where id = ?", old);
        SignIns.execute("update cooperation.offer set renew_by = current_date - 1 where id = ?", stale);
        Jobs.run("cooperation-daily");
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
