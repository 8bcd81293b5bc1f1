package org.focalnet.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of needs, offers and proposals ask the database, beside the session and the viewer. */
class CooperationStatementsTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private UUID need = estavia.id().value();

    @BeforeEach
    void severalOfEach() {
        String tongue = Samples.tongue();
        for (int i = 0; i < 3; i++) {
            var terms = Samples.terms(tongue, i == 0);
            var readers = i == 0 ? AudienceChoice.OWN : AudienceChoice.NETWORK;
            need = Samples.need(estavia.id(), terms, readers, NeedState.POSTED);
            Samples.need(norvia.id(), terms, readers, NeedState.POSTED);
            Samples.offer(estavia.id(), terms, readers, OfferState.POSTED);
            Samples.offer(norvia.id(), terms, readers, OfferState.POSTED);
        }
        Program.get(Matcher.class).run();
        for (Member side : new Member[] {estavia, norvia}) {
            Viewers.run(Program.focalPoint(side.id()), () -> {
                Proposals proposals = Program.get(Proposals.class);
                proposals.waiting().stream().limit(2).forEach(one -> proposals.answer(one, true, null, ""));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/cooperation/needs, 1",
        "/cooperation/needs?view=network, 1",
        "/cooperation/needs?state=MET&q=x, 1",
        "/cooperation/offers, 1",
        "/cooperation/offers?view=network, 1",
        "/cooperation/proposals, 1",
        "/cooperation/partnerships, 1",
        "/cooperation/partnerships?state=INTRODUCED&turn=ours&sort=state, 1"
    })
    void aListAsksOnceHoweverLongItIs(String path, int most) {
        // How many notices wait is kept once it was asked, until another comes: one that is told late costs a
        // statement.
        await().untilAsserted(() ->
                assertThat(Statements.of(leila, path)).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(most));
    }

    @Test
    void aNeedAsksForItselfAndItsReaders() {
        // As above: a notice that is told late costs a statement once.
        await().untilAsserted(() -> assertThat(Statements.of(leila, "/cooperation/needs/" + need))
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void theStartPageAsksOncePerCard() {
        assertThat(leila.get("/").document().select("main a[href^=/cooperation/proposals/]"))
                .isNotEmpty();
        assertThat(Statements.of(leila, "/")).isNotEmpty().hasSizeLessThanOrEqualTo(6);
    }
}
