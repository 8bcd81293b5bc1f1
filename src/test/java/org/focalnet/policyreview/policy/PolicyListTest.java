package org.focalnet.policyreview.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.Test;

class PolicyListTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void aRegisterOfTwoThousandPoliciesAsksFourTimesAtMost() {
        String first = Reviewed.policy(leila, "First of many", "Ministry of Interior");
        Reviewed.screen(leila, first, "s1");
        UUID own = Viewers.as(
                        Program.focalPoint(estavia),
                        () -> Program.get(Audiences.class).resolve(AudienceChoice.OWN))
                .value();
        Reviewed.change(estavia, """
                insert into policyreview.policy (id, owner_id, audience_id, title, scope, institution, stage, state, since, registered_at)
                select gen_random_uuid(), ?, ?, 'Policy ' || n, 'EXTERNAL', 'Institution ' || n % 40, 'DRAFT',
                       (array['REGISTERED', 'REVIEW', 'ADVISED', 'ANSWERED', 'CLEARED', 'CLOSED'])[1 + n % 6],
                       now() - n * interval '1 hour', now() from generate_series(1, 2000) n
                """, estavia.value(), own);
        for (String query :
                new String[] {"", "?q=policy+12&sort=title", "?waiting=US&page=3", "?sort=institution&scope=EXTERNAL"
                }) {
            assertThat(Statements.of(leila, "/policies" + query)).isNotEmpty().hasSizeLessThanOrEqualTo(4);
        }
        assertThat(Statements.of(leila, first)).hasSizeLessThanOrEqualTo(10);
        long begun = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            leila.get("/policies?page=" + (i + 1));
        }
        System.out.println("Register of 2000: " + (System.nanoTime() - begun) / 20_000_000 + " ms a page");
        assertThat(leila.get("/policies").text()).contains("2,001 policies", "Waits for us 668");
        assertThat(leila.get("/policies?page=9999").document().select("tbody tr"))
                .hasSize(25);
    }

    @Test
    void findsFiltersSortsAndSaysWhatToDoWhereNothingFits() {
        assertThat(leila.get("/policies").text()).contains("No policy is registered yet");
        Reviewed.policy(leila, "Quota of seats", "Electoral body");
        String other = Reviewed.policy(leila, "Arms to the coast guard", "Ministry of Defence");
        Reviewed.screen(leila, other, "s2");
        assertThat(leila.get("/policies?q=COAST").document().select("tbody tr")).hasSize(1);
        assertThat(leila.get("/policies?institution=Electoral+body").text())
                .contains("Quota of seats")
                .doesNotContain("Arms to");
        assertThat(leila.get("/policies?state=REVIEW&waiting=nonsense&page=-1").text())
                .contains("Arms to")
                .doesNotContain("Quota of");
        assertThat(leila.get("/policies?q=nowhere").text()).contains("Nothing fits");
        assertThat(leila.get("/policies?sort=title")
                        .document()
                        .select("tbody th a")
                        .eachText())
                .containsExactly("Arms to the coast guard", "Quota of seats");
        assertThat(leila.get("/policies/new")
                        .document()
                        .select("datalist option")
                        .eachAttr("value"))
                .containsExactlyInAnyOrder("Electoral body", "Ministry of Defence");
    }

    @Test
    void theFileIsMarkedAndHarmlessInASpreadsheet() {
        Reviewed.policy(leila, "=1+1 quota", "Electoral body");
        String file = new String(leila.file("/policies/list.csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFTLP:AMBER+STRICT").contains("'=1+1 quota", "Electoral body");
        var stale = new Browserless()
                .signInAs(SignIns.account(estavia, Role.TEAM), Instant.now().minusSeconds(3600));
        assertThat(stale.get("/policies/list.csv").body()).doesNotContain("quota");
    }

    @Test
    void aDayOfDecisionThatIsPastFitsOnlyWhatIsDecided() {
        String[] fields = {
            "title",
            "Quota of seats",
            "scope",
            "INTERNAL",
            "institution",
            "Electoral body",
            "stage",
            "CLEARANCE",
            "decides",
            "2020-01-01",
            "about",
            ""
        };
        var past = leila.post("/policies", fields);
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.text()).contains("This day is past");
        fields[7] = "IN_FORCE";
        assertThat(leila.post("/policies", fields).status()).isEqualTo(303);
    }

    @Test
    void badInputIsShownAgainAndAChangeOfAColleagueIsShownBeside() {
        var bad = leila.post(
                "/policies", "title", " ", "scope", "X", "institution", "", "decides", "31.12.", "about", "kept");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select(".error")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bad.document().select("textarea").text()).isEqualTo("kept");
        String policy = Reviewed.policy(leila, "Quota of seats", "Electoral body");
        String[] mine = {
            "version",
            "1",
            "title",
            "Quota of chairs",
            "scope",
            "INTERNAL",
            "institution",
            "Electoral body",
            "stage",
            "DRAFT",
            "about",
            ""
        };
        assertThat(leila.post(
                                policy,
                                "version",
                                "1",
                                "title",
                                "Quota of benches",
                                "scope",
                                "INTERNAL",
                                "institution",
                                "Electoral body",
                                "stage",
                                "DRAFT",
                                "about",
                                "")
                        .status())
                .isEqualTo(303);
        var stale = leila.post(policy, mine);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Quota of chairs", "Quota of benches");
        mine[1] = stale.document().select("input[name=version]").attr("value");
        assertThat(leila.post(policy, mine).status()).isEqualTo(303);
    }

    @Test
    void aFormSentTwiceIsOnePolicyAndOneScreening() {
        String form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(
                                    "/policies",
                                    "form",
                                    form,
                                    "title",
                                    "Once only",
                                    "scope",
                                    "EXTERNAL",
                                    "institution",
                                    "Foreign ministry",
                                    "stage",
                                    "IDEA",
                                    "about",
                                    "")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get("/policies?q=once+only").document().select("tbody tr"))
                .hasSize(1);
        String sent = UUID.randomUUID().toString();
        String[] fields = {
            "form",
            sent,
            "edition",
            "",
            "answer-s1",
            "yes",
            "answer-s2",
            "no",
            "answer-s3",
            "no",
            "answer-s4",
            "no",
            "answer-s5",
            "no"
        };
        assertThat(leila.post("/policies/" + form + "/screening", fields).status())
                .isEqualTo(303);
        assertThat(leila.post("/policies/" + form + "/screening", fields).status())
                .isEqualTo(303);
        fields[1] = UUID.randomUUID().toString();
        assertThat(leila.post("/policies/" + form + "/screening", fields).status())
                .isEqualTo(422);
    }
}
