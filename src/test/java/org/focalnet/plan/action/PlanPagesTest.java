package org.focalnet.plan.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.plan.Planned.TODAY;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.plan.Planned;
import org.junit.jupiter.api.Test;

/** A plan as a team makes it and follows it up. */
class PlanPagesTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void withoutAPlanTheMenuLeadsToTheFirstStep() {
        assertThat(leila.get("/plan").text()).contains("There is no plan yet");
        assertThat(leila.get("/plan/actions/new").location()).isEqualTo("/plan/new");
        var wrong = leila.post("/plan", "title", "X", "starts", "2027-05-01", "ends", "2027-01-01");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("after the beginning");
    }

    @Test
    void aGapBecomesAnActionThatSaysWhereItComesFrom() {
        String plan = Planned.plan(leila, "Plan of gaps");
        String gap = UUID.randomUUID().toString();
        var form = leila.get("/plan/actions/new"
                + Browserless.query(
                        "source",
                        "GAP",
                        "source_id",
                        gap,
                        "source_title",
                        "No liaison in ministries",
                        "source_path",
                        "https://evil.example/"));
        assertThat(form.document().select("input[name=title]").attr("value")).isEqualTo("No liaison in ministries");
        assertThat(form.body()).doesNotContain("evil.example");
        String action = Planned.action(
                leila,
                plan,
                "Coordination",
                "Name liaisons",
                "source",
                "GAP",
                "source_id",
                gap,
                "source_title",
                "No liaison in ministries",
                "source_path",
                "/assessment/rounds/" + gap);
        var page = leila.get(action);
        assertThat(page.text()).contains("Gap in a capacity review: No liaison in ministries", "Coordination");
        assertThat(page.document().select("#sources a[href='/assessment/rounds/" + gap + "']"))
                .hasSize(1);
        assertThat(page.document().select("a[href^='/cooperation/needs/new']").attr("href"))
                .doesNotContain(action.substring(action.lastIndexOf('/') + 1));
        assertThat(leila.get("/plan").text()).contains("Plan of gaps", "Name liaisons");
        assertThat(leila.get("/search?q=liaisons").status()).isEqualTo(200);
    }

    @Test
    void datesLieWithinThePlanAndWhatIsDroppedSaysWhy() {
        String plan = Planned.plan(leila, "Plan of days");
        var early = leila.post(
                "/plan/actions",
                "plan",
                plan.substring(6),
                "title",
                "Too early",
                "objective_title",
                "Objective",
                "cost",
                "SMALL",
                "resourced",
                "NO",
                "starts",
                "1999-01-01",
                "due",
                TODAY.toString());
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.document().select("#starts-error").text()).isNotEmpty();
        assertThat(early.document().select("input[name=title]").attr("value")).isEqualTo("Too early");
        String action = Planned.action(
                leila, plan, "Objective", "In time", "due", TODAY.minusDays(3).toString());
        assertThat(leila.get(action).text()).contains("3 days late");
        assertThat(Planned.note(leila, action, "DROPPED", "").status()).isEqualTo(422);
        assertThat(Planned.note(leila, action, "DROPPED", "No money.").status()).isEqualTo(303);
        assertThat(leila.get(action).text()).contains("Dropped", "No money.").doesNotContain("3 days late");
        assertThat(leila.get(plan + "/board").text()).contains("In time");
    }

    @Test
    void noCircleIsClosedAndWhatSlipsIsSaid() {
        String plan = Planned.plan(leila, "Plan of needs");
        String first = Planned.action(
                leila,
                plan,
                "Objective",
                "Comes first",
                "due",
                TODAY.minusDays(1).toString());
        String second = Planned.action(
                leila,
                plan,
                "Objective",
                "Comes second",
                "starts",
                TODAY.minusDays(1).toString(),
                "due",
                TODAY.plusDays(9).toString());
        assertThat(leila.post(second + "/dependencies", "needs", id(first)).status())
                .isEqualTo(303);
        var circle = leila.post(first + "/dependencies", "needs", id(second));
        assertThat(circle.status()).isEqualTo(422);
        assertThat(circle.text()).contains("needs this one already");
        assertThat(leila.get(second).text()).contains("Slips", "Comes first");
        assertThat(leila.get(plan).text()).contains("Slips: ");
        assertThat(leila.get(plan + "/standing").text()).contains("no lead yet", "Comes first", "What slips");
        assertThat(leila.get(plan + "/timeline").document().select("table.gantt svg.bars"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void twoWhoChangeAnActionSeeBoth() {
        String plan = Planned.plan(leila, "Plan of two");
        String action = Planned.action(leila, plan, "Objective", "Ours");
        String objective = leila.get(action + "/edit")
                .document()
                .select("select[name=objective] option[selected]")
                .attr("value");
        String[] fields = {"title", "Mine", "objective", objective, "cost", "SMALL", "resourced", "NO", "version", "1"};
        assertThat(leila.post(action, fields).status()).isEqualTo(303);
        fields[1] = "Theirs";
        var stale = leila.post(action, fields);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Mine");
        assertThat(stale.document().select("input[name=title]").attr("value")).isEqualTo("Theirs");
    }

    @Test
    void milestonesAndIndicatorsAreKeptOnTheActionsPage() {
        String plan = Planned.plan(leila, "Plan of steps");
        String action = Planned.action(leila, plan, "Objective", "Stepwise");
        assertThat(leila.post(action + "/milestones", "milestone", "Half way", "milestone_due", "")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(
                                action + "/milestones",
                                "milestone",
                                "Half way",
                                "milestone_due",
                                TODAY.plusDays(4).toString())
                        .status())
                .isEqualTo(303);
        String milestone = leila.get(action)
                .document()
                .select("#milestones form[action^='/plan/milestones/']")
                .first()
                .attr("action");
        assertThat(leila.post(milestone, "act", "reached", "version", "1").status())
                .isEqualTo(303);
        assertThat(leila.get(action).text()).contains("reached on");
        assertThat(leila.post(
                                action + "/indicators",
                                "indicator",
                                "Districts with an office",
                                "baseline",
                                "none",
                                "target",
                                "eight")
                        .status())
                .isEqualTo(303);
        String reading =
                leila.get(action).document().select("form[action$='/readings']").attr("action");
        assertThat(leila.post(reading, "value", "three", "value_day", TODAY.toString())
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(action).text()).contains("three", "eight");
    }

    @Test
    void aVersionIsKeptAndWhatChangedSinceIsShown() {
        String plan = Planned.plan(leila, "Plan of versions");
        assertThat(leila.post(
                                plan + "/versions",
                                "instrument",
                                "Decision 14",
                                "adopted_by",
                                "The cabinet",
                                "adopted_on",
                                TODAY.toString())
                        .status())
                .isEqualTo(422);
        String action = Planned.action(leila, plan, "Objective", "As it was");
        var kept = leila.post(
                plan + "/versions",
                "instrument",
                "Decision 14",
                "adopted_by",
                "The cabinet",
                "adopted_on",
                TODAY.toString());
        assertThat(kept.status()).as(kept.text()).isEqualTo(303);
        String objective = leila.get(action + "/edit")
                .document()
                .select("select[name=objective] option[selected]")
                .attr("value");
        leila.post(
                action,
                "title",
                "As it is",
                "objective",
                objective,
                "cost",
                "LARGE",
                "resourced",
                "NO",
                "version",
                "1");
        var compared = leila.get(kept.location() + "/comparison");
        assertThat(compared.document().select("del").eachText()).contains("As it was");
        assertThat(compared.document().select("ins").eachText()).contains("As it is");
        assertThat(leila.get(plan).text()).contains("Adopted");
    }

    @Test
    void onlyTheOwnTeamReadsAndAReaderWritesNothing() {
        String plan = Planned.plan(leila, "Plan of ours");
        String action = Planned.action(leila, plan, "Objective", "Ours alone");
        for (String part : new String[] {
            "",
            "/actions",
            "/board",
            "/timeline",
            "/standing",
            "/asks",
            "/versions",
            "/editions",
            "/report",
            "/files",
            "/actions.csv",
            "/due.ics"
        }) {
            assertThat(mallory.get(plan + part).status()).as(part).isEqualTo(404);
            assertThat(reader.get(plan + part).status()).as(part).isEqualTo(200);
        }
        assertThat(mallory.get(action).status()).isEqualTo(404);
        assertThat(mallory.post(action + "/notes", "status", "DONE").status()).isEqualTo(404);
        assertThat(reader.post(action + "/notes", "status", "DONE").status()).isIn(403, 404);
        assertThat(reader.get(action).document().select("main form")).isEmpty();
    }

    @Test
    void beforeAnActionGoesItIsSaidWhatWaitsForIt() {
        String plan = Planned.plan(leila, "Plan of removals");
        String first = Planned.action(leila, plan, "Objective", "Comes first");
        String second = Planned.action(leila, plan, "Objective", "Comes second");
        Planned.action(leila, plan, "Objective", "Waits for nothing");
        leila.post(second + "/dependencies", "needs", id(first));
        assertThat(leila.get(first + "/removal").document().select("main").text())
                .contains("One action waits for this one", "2. Comes second")
                .doesNotContain("Waits for nothing");
        assertThat(leila.get(second + "/removal").text()).doesNotContain("waits for this one");
    }

    @Test
    void theNumberOfARemovedActionIsNeverGivenAgain() {
        String plan = Planned.plan(leila, "Plan of numbers");
        Planned.action(leila, plan, "Objective", "First");
        String second = Planned.action(leila, plan, "Objective", "Second");
        assertThat(leila.get(second).text()).contains("2. Second");
        assertThat(leila.post(second + "/removal").status()).isEqualTo(303);
        String third = Planned.action(leila, plan, "Objective", "Third");
        assertThat(leila.get(third).text()).contains("3. Third");
    }

    @Test
    void aPlanOfFiveHundredActionsAsksFewTimes() {
        String plan = Planned.plan(leila, "Plan of many");
        Planned.fill(estavia, plan, 500);
        assertThat(Statements.of(leila, plan)).hasSizeLessThanOrEqualTo(7);
        assertThat(Statements.of(leila, plan + "/actions?q=many&sort=due&page=2"))
                .hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(leila, plan + "/timeline")).hasSizeLessThanOrEqualTo(7);
        assertThat(leila.get(plan + "/actions?q=many&sort=due&page=2").text()).contains("500 actions");
        assertThat(leila.get(plan + "/timeline").document().select("table.gantt tbody tr"))
                .hasSize(500);
        assertThat(leila.get(plan + "/actions?page=9999&sort=%27&status=no&pillar=&late=yes")
                        .status())
                .isEqualTo(200);
    }

    static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void thePeriodOfAPlanIsNotMovedOffItsActions() {
        String plan = Planned.plan(leila, "Plan of a period");
        Planned.action(
                leila,
                plan,
                "Objective",
                "Far ahead",
                "starts",
                TODAY.plusDays(100).toString(),
                "due",
                "");
        Planned.action(leila, plan, "Objective", "Without a day", "starts", "", "due", "");
        String[] moved = {
            "version",
            "1",
            "title",
            "Plan of a period",
            "aim",
            "",
            "starts",
            TODAY.minusDays(100).toString(),
            "ends",
            TODAY.plusDays(50).toString()
        };
        var refused = leila.post(plan, moved);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#ends-error").text()).startsWith("One action lies outside this period.");
        assertThat(refused.document().select("#ends").val()).isEqualTo(moved[9]);
        moved[9] = TODAY.plusDays(100).toString();
        assertThat(leila.post(plan, moved).status()).isEqualTo(303);
    }
}
