package org.focalnet.cooperation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.cooperation.Terms;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

/** Why something was proposed and something else was not, in words that tell nothing of others. */
class ExplanationPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final Member velmar = FreshMembers.organisation("Velmar " + FreshMembers.word());
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
    private final Browserless nils = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final String tongue = Samples.tongue();

    @Test
    void whatIsProposedSaysSoAndWhatMissesOneThingSaysWhich() {
        UUID need = need(estavia.id(), tongue);
        offer(norvia.id(), tongue, 1);
        offer(velmar.id(), Samples.tongue(), 1);
        matcher().run();
        String page = leila.get("/cooperation/needs/" + need + "/explanation").text();
        assertThat(page)
                .contains("waits for an answer")
                .contains("No working language in common")
                .contains("an interpreter that either side brings");
    }

    @Test
    void anOfferThatIsFullSaysToItsOwnerThatOneMorePlaceWouldHaveServed() {
        need(estavia.id(), tongue);
        need(velmar.id(), tongue);
        UUID offer = offer(norvia.id(), tongue, 1);
        matcher().round();
        assertThat(nils.get("/cooperation/offers/" + offer + "/explanation").text())
                .contains("every place of your offer is given or proposed")
                .contains("one more place would have made this pair");
    }

    @Test
    void whoeverGoesWithoutReadsTheSameWhetherAPlaceWasGivenToOneOtherOrTheOtherSideLeavesThemOut() {
        UUID lost = need(velmar.id(), tongue);
        UUID offer = offer(norvia.id(), tongue, 1);
        UUID won = need(estavia.id(), tongue);
        matcher().round();
        boolean velmarWon = !proposals(velmar.id()).isEmpty();
        Member without = velmarWon ? estavia : velmar;
        var person = velmarWon ? leila : new Browserless().signInAs(velmar.id(), Role.FOCAL_POINT);
        String full = about(person, velmarWon ? won : lost, offer);
        assertThat(full).contains("It fits, and it is not proposed at present");

        String apart = Samples.tongue();
        UUID shy = Samples.offer(
                norvia.id(), Samples.terms(apart, false, without.id()), AudienceChoice.NETWORK, OfferState.POSTED, 1);
        UUID kept = need(without.id(), apart);
        matcher().round();
        assertThat(proposals(without.id())).isEmpty();
        assertThat(about(person, kept, shy)).isEqualTo(full);
    }

    @Test
    void whereFiveOthersAskTheReasonIsTold() {
        UUID offer = offer(norvia.id(), tongue, 5);
        List<UUID> needs = new ArrayList<>();
        List<MemberId> members = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            MemberId member =
                    FreshMembers.organisation("Member " + FreshMembers.word()).id();
            members.add(member);
            needs.add(need(member, tongue));
        }
        matcher().round();
        int told = 0;
        for (int i = 0; i < 9; i++) {
            if (proposals(members.get(i)).isEmpty()) {
                var person = new Browserless().signInAs(members.get(i), Role.FOCAL_POINT);
                assertThat(about(person, needs.get(i), offer))
                        .contains("all of its places are given, in the order that holds for all");
                told++;
            }
        }
        assertThat(told).isEqualTo(4);
    }

    @Test
    void aNeedThatHasWhatItAsksForSaysSo() {
        UUID need = need(estavia.id(), tongue);
        offer(norvia.id(), tongue, 1);
        offer(velmar.id(), tongue, 1);
        matcher().round();
        String page = leila.get("/cooperation/needs/" + need + "/explanation").text();
        assertThat(page).contains("already has as many proposals and partners together as it asks for");
    }

    @Test
    void nobodyElseReadsItAndADraftIsNotMatched() {
        UUID need = need(estavia.id(), tongue);
        assertThat(nils.get("/cooperation/needs/" + need + "/explanation").status())
                .isEqualTo(404);
        assertThat(leila.get("/cooperation/needs/" + UUID.randomUUID() + "/explanation")
                        .status())
                .isEqualTo(404);
        UUID draft = Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, NeedState.DRAFT);
        assertThat(leila.get("/cooperation/needs/" + draft + "/explanation").text())
                .contains("Only what is posted is matched");
        assertThat(leila.get("/cooperation/needs/" + need + "/explanation?page=9999")
                        .status())
                .isEqualTo(200);
        assertThat(leila.get("/cooperation/needs/x/explanation").status()).isEqualTo(404);
    }

    @Test
    void theRoundsSayWhenAndThatTheyWereCheckedAndNoNumber() {
        matcher().round();
        assertThat(leila.get("/cooperation/rounds").text())
                .contains("checked, none better")
                .contains("The next round is on");
    }

    private String about(Browserless person, UUID own, UUID other) {
        return person.get("/cooperation/needs/" + own + "/explanation")
                .document()
                .select("li:has(a[href='/cooperation/offers/" + other + "'])")
                .select("p")
                .text()
                .replaceAll("Norvia \\S+", "Norvia");
    }

    private static UUID need(MemberId member, String tongue) {
        return Samples.need(member, terms(tongue), AudienceChoice.NETWORK, NeedState.POSTED);
    }

    private static UUID offer(MemberId member, String tongue, int capacity) {
        return Samples.offer(member, terms(tongue), AudienceChoice.NETWORK, OfferState.POSTED, capacity);
    }

    private static Terms terms(String tongue) {
        return Samples.terms(Theme.HATE_SPEECH, Form.TRAINING, Set.of(tongue), false);
    }

    private static Matcher matcher() {
        return Program.get(Matcher.class);
    }

    private static List<UUID> proposals(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> List.copyOf(Program.get(Proposals.class).waiting()));
    }
}
