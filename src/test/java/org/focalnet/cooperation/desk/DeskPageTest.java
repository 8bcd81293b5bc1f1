package org.focalnet.cooperation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.notify.Notices;
import org.junit.jupiter.api.Test;

/** The secretariat sees what lies still of what it reads, suggests, and learns nothing by it. */
class DeskPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final String tongue = Samples.tongue();

    @Test
    void aNeedThatWaitsStandsThereWithTheOfferThatMissesOneThing() {
        UUID need = waiting(AudienceChoice.NETWORK, tongue);
        offer(Samples.tongue());
        assertThat(about(need)).contains("One thing stands between").contains("No working language in common");
    }

    @Test
    void aSuggestionIsProposedToBothAndSaysWhoSuggestedIt() {
        UUID need = waiting(AudienceChoice.NETWORK, tongue);
        UUID offer = offer(Samples.tongue());
        assertThat(suggest(need, offer)).isEqualTo(303);
        for (Member side : List.of(estavia, norvia)) {
            assertThat(proposals(side)).hasSize(1);
            var person = new Browserless().signInAs(side.id(), Role.FOCAL_POINT);
            assertThat(person.get("/cooperation/proposals/" + proposals(side).getFirst())
                            .text())
                    .contains("The secretariat suggests this one by hand");
        }
        assertThat(suggest(need, offer)).as("a second press").isEqualTo(303);
        assertThat(proposals(estavia)).hasSize(1);
        assertThat(officer.get("/cooperation/proposals").text()).doesNotContain("Train 40 prison directors");
    }

    @Test
    void whoLeftTheOtherOutIsNotAskedAndTheSecretariatReadsTheSame() {
        UUID need = waiting(AudienceChoice.NETWORK, tongue);
        UUID offer = Samples.offer(
                norvia.id(),
                Samples.terms(Samples.tongue(), false, estavia.id()),
                AudienceChoice.NETWORK,
                OfferState.POSTED);
        assertThat(suggest(need, offer)).isEqualTo(303);
        assertThat(officer.get("/cooperation/desk").text()).contains("Suggested. Both sides decide");
        assertThat(proposals(estavia)).isEmpty();
        assertThat(proposals(norvia)).isEmpty();
    }

    @Test
    void whatIsNotAddressedToTheSecretariatIsNeitherThereNorCanItBeSuggested() {
        UUID hidden = waiting(AudienceChoice.OWN, tongue);
        UUID offer = offer(tongue);
        assertThat(officer.get("/cooperation/desk").body()).doesNotContain(hidden.toString());
        assertThat(suggest(hidden, offer)).isEqualTo(404);
        assertThat(officer.get("/cooperation/desk").text()).contains("are not addressed to the secretariat");
        assertThat(officer.post("/cooperation/desk/suggestions", "need", "x", "offer", "y")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyElseHasADesk() {
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(leila.get("/cooperation/desk").status()).isEqualTo(404);
        assertThat(leila.post(
                                "/cooperation/desk/suggestions",
                                "need",
                                UUID.randomUUID().toString())
                        .status())
                .isIn(403, 404);
    }

    @Test
    void aWithheldNeedIsTakenToTheNetworkWithoutItsNameByTheQuestionThroughTheSecretariat() {
        UUID need = Samples.need(estavia.id(), Samples.terms(tongue, true), AudienceChoice.OWN, NeedState.POSTED);
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        var form = leila.get("/cooperation/needs/" + need).document().selectFirst("form[action=/questions]");
        assertThat(form).isNotNull();
        var typed = form.select("input[name]:not([name=_csrf])").stream()
                .flatMap(input -> java.util.stream.Stream.of(input.attr("name"), input.attr("value")))
                .toArray(String[]::new);
        var page = leila.post("/questions", typed);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("input[name=manner][value=WITHHELD][checked]"))
                .hasSize(1);
        assertThat(page.document().select("input[name=title]").val()).startsWith("Train 40 prison directors");
    }

    @Test
    void aQuestionWithoutANameThatNamesWhoAsksIsNotSent() {
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        leila.get("/questions/new");
        String name = estavia.names().exactly("en");
        for (String act : new String[] {"check", "send"}) {
            var page = leila.post(
                    "/questions",
                    "manner",
                    "WITHHELD",
                    "title",
                    "Who trains prison directors?",
                    "text",
                    "We in " + name + " look for trainers.",
                    "language",
                    "en",
                    "theme",
                    "JUSTICE",
                    "answers",
                    "PRIVATE",
                    "act",
                    act);
            assertThat(page.status()).as(act).isEqualTo(act.equals("check") ? 200 : 422);
            assertThat(page.text()).contains("This names you: " + name).contains("look for trainers");
        }
    }

    private UUID waiting(AudienceChoice readers, String language) {
        UUID[] need = new UUID[1];
        Program.get(Notices.class)
                .quietly(() -> need[0] =
                        Samples.need(estavia.id(), Samples.terms(language, false), readers, NeedState.POSTED));
        // the longest of all, so that it stands on the first page
        SignIns.execute("update cooperation.need set posted_at = posted_at - interval '9 years' where id = ?", need[0]);
        return need[0];
    }

    private UUID offer(String language) {
        UUID[] offer = new UUID[1];
        Program.get(Notices.class)
                .quietly(() -> offer[0] = Samples.offer(
                        norvia.id(), Samples.terms(language, false), AudienceChoice.NETWORK, OfferState.POSTED));
        return offer[0];
    }

    private int suggest(UUID need, UUID offer) {
        officer.get("/cooperation/desk");
        return officer.post("/cooperation/desk/suggestions", "need", need.toString(), "offer", offer.toString())
                .status();
    }

    private String about(UUID need) {
        return officer.get("/cooperation/desk")
                .document()
                .select("li.panel:has(a[href='/cooperation/needs/" + need + "'])")
                .text();
    }

    private static List<UUID> proposals(Member member) {
        return Viewers.as(
                Program.focalPoint(member.id()),
                () -> List.copyOf(Program.get(Proposals.class).waiting()));
    }
}
