package org.focalnet.policyreview.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Clauses;
import org.focalnet.institution.Samples;
import org.focalnet.policyreview.Reviewed;
import org.focalnet.workload.CommitmentSource;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What joins a policy to the map: its owner, the clauses that bind it, and the hours that it takes. */
class PolicyClausesTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void aReviewTakesUpTheClausesThatBindItAndTheyNoLongerCountAsTakenUpByNobody() {
        String police = Samples.institution(leila, "Police");
        String decree = Samples.commitment(leila, "Decree on prevention");
        String first = Samples.clause(leila, decree, "Article 1", police);
        String second = Samples.clause(leila, decree, "Article 2");
        String policy = Reviewed.policy(leila, "Border register", "police");
        assertThat(leila.get(policy + "/clauses").text())
                .contains("Clauses that bind police", "Article 1", "Other clauses", "Article 2");
        assertThat(leila.post(
                                policy + "/clauses",
                                "clause",
                                first,
                                "clause",
                                UUID.randomUUID().toString())
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(policy)
                        .document()
                        .select("a[href=" + decree + "#clause-" + first + "]")
                        .text())
                .isEqualTo("Decree on prevention · Article 1");
        assertThat(leila.get("/institutions/commitments/open").text())
                .contains("One clause", "Article 2")
                .doesNotContain("Article 1");
        assertThat(leila.get("/institutions/commitments").text()).contains("one taken up by nobody");
        for (String path : new String[] {decree, police + "/commitments"}) {
            assertThat(leila.get(path)
                            .document()
                            .select("a[href=" + policy + "]")
                            .text())
                    .isEqualTo("Border register");
            assertThat(leila.get(path).text()).contains("Review of a policy");
            assertThat(Statements.of(leila, path)).as(path).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get(policy + "/clauses")
                        .status())
                .isEqualTo(404);
        leila.post(policy + "/clauses", "clause", second);
        assertThat(leila.get("/institutions/commitments/open").text())
                .contains("Article 1")
                .doesNotContain("Article 2");
        assertThat(leila.get("/institutions/" + Samples.id(police))
                        .document()
                        .select("a[href=/policies?institution=" + Samples.id(police) + "]"))
                .hasSize(1);
    }

    /** What an action of a plan will do: a kind of its own, and nothing here knows of it. */
    @Test
    void aThingOfAnotherKindTakesAClauseUpWithoutAChangeHere() {
        String decree = Samples.commitment(leila, "Decree on prevention");
        String clause = Samples.clause(leila, decree, "Article 1");
        var lead = Program.focalPoint(estavia);
        Viewers.run(
                lead,
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(Clauses.class)
                                .takeUp("plan_action", UUID.randomUUID(), java.util.Set.of(UUID.fromString(clause)))));
        assertThat(leila.get("/institutions/commitments/open").text()).contains("Every clause has been taken up");
        assertThat(leila.get(decree).status()).isEqualTo(200);
    }

    @Test
    void thePolicyFollowsItsOwnerToAnotherNameAndKeepsItWhenTheOwnerIsRetiredOrRemoved() {
        String police = Samples.institution(leila, "Police");
        Samples.stance(leila, police, "NEUTRAL", "BRIEFED", "2026-01-01");
        String mines = Samples.institution(leila, "Mines authority");
        String policy = Reviewed.policy(leila, "Border register", "Police");
        String other = Reviewed.policy(leila, "Concessions", "Mines authority");
        assertThat(leila.get(policy).document().select("a[href=" + police + "]").text())
                .isEqualTo("Police");
        leila.post(police, "version", "1", "name", "National police", "kind", "INTERIOR");
        eventually(policy, text -> text.contains("National police"));
        leila.post(police + "/removal");
        leila.post(mines + "/removal");
        eventually(
                other,
                text -> leila.get(other)
                        .document()
                        .select("a[href=" + mines + "]")
                        .isEmpty());
        assertThat(leila.get(other).text()).contains("Mines authority");
        assertThat(leila.get(mines).status()).isEqualTo(404);
        assertThat(leila.get(policy).document().select("a[href=" + police + "]").text())
                .isEqualTo("National police");
        assertThat(leila.get("/policies?institution=" + Samples.id(police)).text())
                .contains("Border register");
        String free = Reviewed.policy(leila, "Another", "A body of which nobody knows");
        assertThat(leila.get(free).text()).contains("A body of which nobody knows");
        assertThat(leila.get("/policies/new")
                        .document()
                        .select("datalist option")
                        .eachAttr("value"))
                .contains("A body of which nobody knows");
    }

    @Test
    void policiesThatWaitTakeHoursOfTheOfficeUntilTheyAreDone() {
        Map<String, CommitmentSource> sources =
                Program.context().getBeansOfType(CommitmentSource.class).values().stream()
                        .collect(java.util.stream.Collectors.toMap(CommitmentSource::kind, one -> one));
        assertThat(sources.get("policy_screening").minutes()).isEqualTo(18);
        assertThat(sources.get("policy_lens").minutes()).isEqualTo(300);
        String policy = Reviewed.policy(leila, "Border register", "Police");
        UUID id = UUID.fromString(Samples.id(policy));
        hours("Policy to screen");
        Reviewed.screen(leila, policy, "s1");
        hours("Policy under the full lens");
        assertThat(standing(sources, "policy_screening")).isEmpty();
        assertThat(standing(sources, "policy_lens")).containsExactly(id);
        Reviewed.recommend(leila, policy, "Leave the clan out of the form.");
        leila.post(policy + "/advice");
        hours("Answer of a policy’s owner to follow up");
        String answer =
                leila.get(policy + "/responses").document().select("textarea").attr("id");
        leila.post(policy + "/responses", "response-" + answer.substring("reason-".length()), "ACCEPTED");
        leila.post(
                policy + "/recheck",
                "recheck",
                java.time.LocalDate.now().plusDays(40).toString());
        hours("Policy to look at anew");
        Viewers.run(Viewer.office(estavia), () -> {
            assertThat(sources.get("policy_answer").commitment(id).orElseThrow().done())
                    .isTrue();
            assertThat(sources.get("policy_lens").commitment(id).orElseThrow().done())
                    .isTrue();
            assertThat(sources.get("policy_recheck")
                            .commitment(id)
                            .orElseThrow()
                            .title())
                    .isEqualTo("Border register");
        });
        leila.post(policy + "/closing");
        assertThat(standing(sources, "policy_recheck")).isEmpty();
    }

    private java.util.List<UUID> standing(Map<String, CommitmentSource> sources, String kind) {
        return Viewers.as(Viewer.office(estavia), () -> sources.get(kind).standing(new UUID(0, 0), 10));
    }

    private void hours(String kind) {
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                leila.get("/workload/commitments").text().toLowerCase(Locale.ROOT))
                        .contains(kind.toLowerCase(Locale.ROOT)));
    }

    private void eventually(String path, Predicate<String> says) {
        Awaitility.await().until(() -> says.test(leila.get(path).text()));
    }
}
