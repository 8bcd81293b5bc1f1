package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Needs and offers of a frozen hub are not matched; what was proposed of them is not shown until it is back. */
class FrozenMatchTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final String tongue = Samples.tongue();

    @Test
    void aFrozenSideIsNotMatchedAndIsAsSoonAsItIsBack() {
        Frozen.freeze(estavia.id());
        Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, NeedState.POSTED);
        Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, OfferState.POSTED);
        run();
        assertThat(proposals(norvia)).isZero();
        Frozen.lift(estavia.id());
        Awaitility.await().untilAsserted(() -> assertThat(proposals(norvia)).isEqualTo(1));
    }

    @Test
    void whatWasProposedOfItIsHiddenMeanwhileAndIsThereAgain() {
        Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, NeedState.POSTED);
        Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, OfferState.POSTED);
        run();
        assertThat(proposals(norvia)).isEqualTo(1);
        var ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        assertThat(ana.get("/cooperation/needs?view=network&q=" + estavia.id()).text())
                .contains("Train 40 prison directors");
        Frozen.freeze(estavia.id());
        assertThat(proposals(norvia)).isZero();
        assertThat(ana.get("/cooperation/needs?view=network&q=" + estavia.id()).text())
                .doesNotContain("Train 40 prison directors");
        Frozen.lift(estavia.id());
        assertThat(proposals(norvia)).isEqualTo(1);
    }

    private static void run() {
        Viewers.run(
                Viewer.office(Program.seat()), () -> Program.get(Matcher.class).run());
    }

    private static long proposals(Member member) {
        return Viewers.as(
                Program.focalPoint(member.id()),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select count(*) from cooperation.proposal")
                                .query(Long.class)
                                .single()));
    }
}
