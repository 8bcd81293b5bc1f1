package org.focalnet.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Attribution;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a need or an offer may be passed on: chosen, kept within what its readers need, and shown wherever it is read. */
class HandlingPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @ParameterizedTest
    @CsvSource({"OWN,TLP:AMBER+STRICT", "NETWORK,TLP:GREEN"})
    void theUsualMarkFollowsTheReaders(String audience, String mark) {
        var form = leila.get("/cooperation/needs/new").document();
        assertThat(form.selectFirst("select[name=mark] option").val()).isEmpty();
        assertThat(form.select("select[name=mark] option[selected]")).isEmpty();
        String path = leila.post("/cooperation/needs", Fields.need("audience", audience, "mark", ""))
                .location();
        var page = leila.get(path).document();
        assertThat(page.select(".ribbon .tlp").text()).isEqualTo(mark);
        assertThat(page.select(".facts .tlp").text()).isEqualTo(mark);
        assertThat(page.select(".facts").text()).contains("The member, not the person");
        assertThat(leila.get("/cooperation/needs")
                        .document()
                        .select("#items .tlp")
                        .text())
                .isEqualTo(mark);
    }

    @Test
    void aStricterMarkAndAnotherAttributionAreKeptShownAndChanged() {
        String path = leila.post(
                        "/cooperation/needs", Fields.need("audience", "NETWORK", "mark", "RED", "attribution", "NAMED"))
                .location();
        var read = ana.get(path).document();
        assertThat(read.select(".ribbon .tlp").text()).isEqualTo("TLP:RED");
        assertThat(read.select(".facts").text()).contains("TLP:RED", "The member and the person");
        assertThat(ana.get("/cooperation/needs?view=network&q=directors")
                        .document()
                        .select("li:has(a[href=" + path + "]) .tlp")
                        .text())
                .isEqualTo("TLP:RED");
        var form = leila.get(path + "/edit").document();
        assertThat(form.select("select[name=mark] option[selected]").val()).isEqualTo("RED");
        assertThat(form.select("select[name=attribution] option[selected]").val())
                .isEqualTo("NAMED");
        String version = form.selectFirst("input[name=version]").val();
        leila.post(path, Fields.need("version", version, "act", "save", "audience", "NETWORK", "mark", "AMBER"));
        assertThat(ana.get(path).document().select(".ribbon .tlp").text()).isEqualTo("TLP:AMBER");
        assertThat(ana.get(path).text()).contains("The member, not the person");
    }

    @ParameterizedTest
    @CsvSource({
        "needs,OWN,AMBER,TLP:AMBER lets it go further,TLP:AMBER+STRICT",
        "needs,NETWORK,CLEAR,TLP:CLEAR lets it go further,TLP:GREEN",
        "offers,OWN,GREEN,TLP:GREEN lets it go further,TLP:AMBER+STRICT",
        "offers,PUBLIC,GREEN,What everyone may read is TLP:CLEAR,usual mark",
    })
    void aMarkThatDoesNotGoWithTheReadersNamesFieldAndRemedy(
            String items, String audience, String mark, String said, String remedy) {
        String[] fields = items.equals("needs")
                ? Fields.need("audience", audience, "mark", mark)
                : Fields.offer("audience", audience, "mark", mark);
        var answer = leila.post("/cooperation/" + items, fields);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#mark-error").text()).contains(said, remedy);
        assertThat(answer.document().select("#problems a[href=#mark]").text())
                .contains("How far may it be passed on?", said);
        if (!mark.equals("CLEAR")) {
            assertThat(answer.document()
                            .select("select[name=mark] option[selected]")
                            .val())
                    .isEqualTo(mark);
        }
    }

    @Test
    void aForgedMarkIsNotTaken() {
        var answer = leila.post("/cooperation/needs", Fields.need("mark", "WHITE", "attribution", "SOMEBODY"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#mark-error")).hasSize(1);
        assertThat(answer.document().select("#attribution-error")).hasSize(1);
    }

    @Test
    void aWithheldNameIsNotNamedByAnybody() {
        var refused = leila.post("/cooperation/needs", Fields.need("withheld", "yes", "attribution", "MEMBER_ONLY"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#attribution-error").text())
                .contains("You withhold your name", "Neither");
        var kept = leila.post("/cooperation/needs", Fields.need("withheld", "yes", "attribution", ""));
        assertThat(leila.get(kept.location()).document().select(".facts").text())
                .contains("May be named with it Neither");
        var open = leila.post("/cooperation/offers", Fields.offer("audience", "PUBLIC", "attribution", "UNATTRIBUTED"));
        assertThat(open.document().select("#attribution-error").text()).contains("Everyone sees your name");
    }

    @Test
    void whatIsWrittenWithoutAFormIsHeldToTheSame() {
        var need = new NewNeed(
                "A title",
                "",
                "",
                "en",
                Samples.terms(Samples.tongue(), false),
                1,
                AudienceChoice.OWN,
                Handling.usual(AudienceKind.NETWORK, false));
        assertThatThrownBy(() -> Viewers.as(
                        Program.focalPoint(estavia),
                        () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.DRAFT)))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "AMBER_STRICT,OWN,TLP:AMBER",
        "RED,OWN,TLP:RED",
        "AMBER_STRICT,NETWORK,TLP:AMBER+STRICT",
        "GREEN,NETWORK,TLP:AMBER"
    })
    void whoeverAgreedHoldsTheTextAndTheRoomUnderTheStricterMark(String mark, String audience, String held) {
        String tongue = Samples.tongue();
        var terms = Samples.terms(tongue, false);
        var need = new NewNeed(
                "A need to hold",
                "",
                "",
                "en",
                terms,
                1,
                audience.equals("OWN") ? AudienceChoice.OWN : AudienceChoice.NETWORK,
                new Handling(Tlp.valueOf(mark), Attribution.UNATTRIBUTED));
        Viewers.as(
                Program.focalPoint(estavia), () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.POSTED));
        Samples.offer(norvia, terms, AudienceChoice.NETWORK, OfferState.POSTED);
        Program.get(Matcher.class).run();
        for (MemberId member : List.of(estavia, norvia)) {
            Viewers.run(Program.focalPoint(member), () -> {
                var proposals = Program.get(Proposals.class);
                proposals.waiting().forEach(one -> proposals.answer(one, true, null, ""));
            });
        }
        String partnership = leila.get("/cooperation/partnerships")
                .document()
                .select("#items a.title")
                .attr("href");
        var agreed = leila.get(partnership).document();
        assertThat(agreed.select(".facts .tlp").text()).isEqualTo(held);
        assertThat(agreed.select(".facts").text()).contains("Neither");
        String room = agreed.select("a[href^=/rooms/]").attr("href");
        assertThat(ana.get(ana.get(room).location())
                        .document()
                        .select(".ribbon .tlp")
                        .text())
                .isEqualTo(held);
    }
}
