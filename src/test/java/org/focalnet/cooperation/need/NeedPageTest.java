package org.focalnet.cooperation.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

class NeedPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @Test
    void aNeedIsWrittenPostedAndWithdrawn() {
        var answer = leila.post("/cooperation/needs", complete("act", "post", "audience", "NETWORK"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(leila.get(answer.location()).text()).contains("Posted", "All members read this page");
        assertThat(ana.get("/cooperation/needs?view=network&q=prison").text()).contains("Train 40 prison directors");
        assertThat(ana.get(answer.location()).text()).contains("Everyone knows the signs");
        leila.get(answer.location());
        assertThat(leila.post(answer.location() + "/withdrawal").status()).isEqualTo(303);
        assertThat(ana.get(answer.location()).status())
                .as("withdrawn, it is its team's again")
                .isEqualTo(404);
    }

    @Test
    void aDraftIsReadByNobodyElseWhateverItsReadersWillBe() {
        var answer = leila.post(
                "/cooperation/needs",
                complete("act", "draft", "audience", "NETWORK", "title", "A draft about ferries"));
        assertThat(leila.get(answer.location()).text()).contains("Draft", "Only");
        assertThat(ana.get(answer.location()).status()).isEqualTo(404);
        assertThat(ana.get("/cooperation/needs?view=network&q=ferries").text()).doesNotContain("about ferries");
    }

    @Test
    void aDoubleSubmitIsOneNeed() {
        String[] form = complete("act", "post", "id", Ids.next().toString());
        assertThat(leila.post("/cooperation/needs", form).location())
                .isEqualTo(leila.post("/cooperation/needs", form).location());
        assertThat(leila.get("/cooperation/needs").document().select("#items li"))
                .hasSize(1);
    }

    @Test
    void theSameFormSentThreeTimesAtOnceIsSavedOnceAndEachIsToldSo() {
        String id = java.util.UUID.randomUUID().toString();
        leila.get("/cooperation/needs/new");
        String token = leila.token();
        var answers = java.util.stream.IntStream.range(0, 3)
                .mapToObj(n -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> leila.postWith(token, "/cooperation/needs", complete("act", "draft", "id", id))))
                .toList();
        assertThat(answers.stream().map(answer -> answer.join().status())).containsExactly(303, 303, 303);
    }

    @Test
    void aStaleFormShowsBothVersionsAndLosesNothing() {
        String path = leila.post("/cooperation/needs", complete("act", "draft")).location();
        var page = leila.get(path + "/edit").document();
        String version = page.selectFirst("input[name=version]").attr("value");
        assertThat(leila.post(path, complete("act", "draft", "version", version, "title", "What a colleague typed"))
                        .status())
                .isEqualTo(303);
        var stale = leila.post(path, complete("act", "draft", "version", version, "title", "What I typed"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.document().select(".compare .mine").text()).contains("What I typed");
        assertThat(stale.document().select(".compare .theirs").text()).contains("What a colleague typed");
        String fresh = stale.document().selectFirst("input[name=version]").attr("value");
        assertThat(leila.post(path, complete("act", "draft", "version", fresh, "title", "What I typed"))
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(path).text()).contains("What I typed");
    }

    @Test
    void badInputIsShownAgainFieldByField() {
        var answer = leila.post(
                "/cooperation/needs",
                "act",
                "post",
                "title",
                "",
                "from",
                "soon",
                "until",
                "1999-01",
                "partners",
                "99",
                "form",
                "FORGED",
                "themes",
                "NONE",
                "audience",
                "PUBLIC",
                "outcome",
                "x".repeat(4001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error").size()).isGreaterThan(8);
        assertThat(answer.document().selectFirst("input[name=from]").attr("value"))
                .isEqualTo("soon");
        var rtl = leila.post("/cooperation/needs", complete("act", "draft", "title", "تدريب \u202E\u0000 المدراء 😀"));
        assertThat(rtl.status()).isEqualTo(303);
        assertThat(leila.get(rtl.location()).text()).contains("تدريب المدراء 😀");
    }

    @Test
    void theWithheldNameAndReadersThatWouldSeeItDoNotGoTogether() {
        var answer =
                leila.post("/cooperation/needs", complete("act", "post", "audience", "NETWORK", "withheld", "yes"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("#withheld .error")).isNotEmpty();
    }

    @Test
    void foreignNeedsAndActsAreNotThere() {
        var need =
                Samples.need(estavia, Samples.terms(Samples.tongue(), false), AudienceChoice.NETWORK, NeedState.POSTED);
        ana.get("/cooperation/needs/" + need);
        for (String act : List.of("/withdrawal", "/renewal", "/publication", "")) {
            assertThat(ana.post("/cooperation/needs/" + need + act, complete("act", "draft"))
                            .status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(ana.get("/cooperation/needs/" + need + "/edit").status()).isEqualTo(404);
        assertThat(new Browserless().get("/cooperation/needs").status()).isEqualTo(303);
    }

    @Test
    void theHintsFollowWhatIsTypedAndKeepNobodyFromPosting() {
        var checked = leila.post("/cooperation/needs", complete("act", "check")).document();
        assertThat(checked.select(".checks li:not(.no)").size()).isGreaterThan(3);
        assertThat(leila.get("/cooperation/needs/new").document().select(".checks li.no"))
                .isNotEmpty();
    }

    @Test
    void exclusionsAreSeenByTheOwnTeamOnly() {
        var answer = leila.post(
                "/cooperation/needs", complete("act", "post", "audience", "NETWORK", "excluded", norvia.toString()));
        assertThat(leila.get(answer.location()).text()).contains("Not matched with");
        assertThat(ana.get(answer.location()).body()).doesNotContain("Not matched with");
    }

    @Test
    void theThemesStandUnderHeadingsEachOnceAndTicksComeBack() {
        var form = leila.get("/cooperation/needs/new").document();
        assertThat(form.select("#themes .choice-group"))
                .hasSize(Theme.Area.values().length - 1); // a network that named no theme of its own
        assertThat(form.select("#themes .choice-group > legend").eachText()).doesNotContain("");
        assertThat(form.select("#themes input[name=themes]").eachAttr("value"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Theme.values())
                        .filter(theme -> !theme.spare())
                        .map(Theme::name)
                        .toList());
        assertThat(form.select("#themes .narrow[hidden]"))
                .as("for those with script")
                .hasSize(1);
        var again = leila.post("/cooperation/needs", complete("act", "post", "title", "", "themes", "JUSTICE"));
        assertThat(again.document().select("#themes input[checked]").eachAttr("value"))
                .containsExactly("JUSTICE");
    }

    static String[] complete(String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        List<String> base = List.of(
                "title",
                "Train 40 prison directors to recognise early signs",
                "outcome",
                "Everyone knows the signs and whom to call at night, by the end of next year.",
                "tried",
                "A course exists for new officers but not for directors",
                "language",
                "en",
                "form",
                "TRAINING",
                "kind",
                "CAPACITY_BUILDING",
                "themes",
                "SECURITY_SECTOR",
                "pillars",
                "PILLAR_1",
                "sectors",
                "JUSTICE",
                "from",
                Samples.NEXT.toString(),
                "until",
                Samples.NEXT.plusMonths(3).toString(),
                "delivery",
                "HYBRID",
                "languages",
                "sw",
                "partners",
                "1",
                "audience",
                "OWN");
        for (int i = 0; i < base.size(); i += 2) {
            boolean given = false;
            for (int j = 0; j < more.length; j += 2) {
                given |= more[j].equals(base.get(i));
            }
            if (!given) {
                fields.add(base.get(i));
                fields.add(base.get(i + 1));
            }
        }
        return fields.toArray(String[]::new);
    }
}
