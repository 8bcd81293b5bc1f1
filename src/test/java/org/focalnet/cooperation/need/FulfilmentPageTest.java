package org.focalnet.cooperation.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.Acts;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;

class FulfilmentPageTest {

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());
    private final UUID account = SignIns.account(estavia.id(), Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final Browserless ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
    private final String tongue = Samples.tongue();
    private final UUID need =
            Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.NETWORK, NeedState.POSTED);
    private final String path = "/cooperation/needs/" + need;

    @Test
    void isSuggestedWhenEnoughPartnersAgreedAndSaidByItsOwnerAlone() {
        assertThat(leila.get(path).text()).doesNotContain("Is the need met?");
        introduce();
        assertThat(leila.get(path).text()).contains("The partner you wanted has agreed", "Is the need met?");
        assertThat(leila.get("/cooperation/needs").text()).contains("Enough partners agreed");
        assertThat(ana.get(path).text()).doesNotContain("Is the need met?");
        assertThat(ana.get("/cooperation/needs?view=network").text()).doesNotContain("Enough partners");
        Answer form = leila.get(path + "/fulfilment");
        assertThat(form.document().select("input[name=helped]").eachAttr("value"))
                .containsExactly(norvia.id().toString());
        assertThat(meet("0", norvia, "They came twice").status()).isEqualTo(303);
        assertThat(leila.get(path).text())
                .contains("Met on", "With the help of " + norvia.name(java.util.Locale.ENGLISH), "They came twice");
        assertThat(ana.get(path).status()).as("its team's alone again").isEqualTo(404);
        assertThat(Acts.of(estavia.id(), account)).contains("need.met need");
    }

    @Test
    void standsInTheListAndItsFilter() {
        meet("0", norvia, "");
        assertThat(items("?state=MET")).isEqualTo(1);
        assertThat(items("?state=POSTED")).isZero();
        assertThat(items("?state=FORGED")).isEqualTo(1);
        assertThat(items("?state=MET&sort=title&q=prison")).isEqualTo(1);
        assertThat(leila.get("/cooperation/needs?state=MET")
                        .document()
                        .select(".state")
                        .text())
                .isEqualTo("Met");
        assertThat(ana.get("/cooperation/needs?view=network&state=MET").text())
                .doesNotContain("prison directors " + estavia.id());
    }

    @Test
    void whatWasProposedLapsesAndNothingMoreIs() {
        Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        assertThat(ana.get("/cooperation/proposals").text()).contains("A course for directors");
        meet("0", null, "");
        assertThat(leila.get(path).text()).contains("Nobody is named as a helper");
        assertThat(Viewers.as(
                        Program.focalPoint(norvia.id()),
                        () -> Program.get(Proposals.class).waiting()))
                .isEmpty();
    }

    @Test
    void isOpenedAgainWithItsReadersAndWithoutThePrivateNote() {
        meet("0", norvia, "Never for others");
        leila.get(path);
        assertThat(leila.post(path + "/reopening").status()).isEqualTo(303);
        assertThat(leila.get(path).text()).contains("Posted").doesNotContain("Never for others");
        assertThat(ana.get(path).text()).contains("Secret outcome").doesNotContain("Never for others", "With the help");
        assertThat(leila.get(path + "/fulfilment").text())
                .as("kept for next time")
                .contains("Never for others");
        assertThat(leila.post(path + "/reopening").status()).isEqualTo(422);
        assertThat(Acts.of(estavia.id(), account)).contains("need.reopened need");
    }

    @Test
    void anOldWindowIsOpenedAsSomethingToBringUpToDate() {
        meet("0", null, "");
        SignIns.execute("update cooperation.need set starts = '2020-01-01', ends = '2020-02-01' where id = ?", need);
        leila.get(path);
        leila.post(path + "/reopening");
        assertThat(leila.get(path).text()).contains("Its window is over", "Withdrawn");
    }

    @Test
    void aStaleFormShowsBothAndLosesNothing() {
        leila.get(path + "/fulfilment");
        meet("0", norvia, "What a colleague typed");
        Answer stale = meet("0", null, "What I typed");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select(".compare .mine").text()).contains("What I typed");
        assertThat(stale.document().select(".compare .theirs").text()).contains("What a colleague typed");
        String fresh = stale.document().selectFirst("input[name=version]").attr("value");
        assertThat(meet(fresh, null, "What I typed").status()).isEqualTo(303);
        assertThat(leila.get(path).text()).contains("What I typed");
    }

    @Test
    void badInputAndForeignNeedsChangeNothing() {
        leila.get(path + "/fulfilment");
        Answer answer = leila.post(path + "/fulfilment", "version", "0", "note", "x".repeat(2001), "helped", "forged");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).isNotEmpty();
        for (String act : new String[] {"/fulfilment", "/reopening"}) {
            ana.get("/cooperation/needs");
            assertThat(ana.post(path + act, "version", "0").status()).isEqualTo(404);
        }
        assertThat(ana.get(path + "/fulfilment").status()).isEqualTo(404);
        var reader = new Browserless().signInAs(estavia.id(), Role.READER);
        assertThat(reader.get(path).document().select("a[href$=/fulfilment]")).isEmpty();
        UUID draft = Samples.need(estavia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.DRAFT);
        assertThat(leila.get("/cooperation/needs/" + draft + "/fulfilment").status())
                .isEqualTo(422);
        assertThat(leila.get(path).text()).contains("Posted");
    }

    private Answer meet(String version, @org.jspecify.annotations.Nullable Member who, String note) {
        leila.get(path + "/fulfilment");
        return leila.post(
                path + "/fulfilment",
                "version",
                version,
                "other",
                who == null ? "" : who.id().toString(),
                "note",
                note);
    }

    private int items(String query) {
        return leila.get("/cooperation/needs" + query)
                .document()
                .select("#items li")
                .size();
    }

    private void introduce() {
        Samples.offer(norvia.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        for (Member side : new Member[] {estavia, norvia}) {
            Viewers.run(Program.focalPoint(side.id()), () -> {
                Proposals proposals = Program.get(Proposals.class);
                proposals.answer(proposals.waiting().getFirst(), true, null, "");
            });
        }
    }
}
