package org.focalnet.meeting.bilateral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.meeting.Gatherings.FIRST;

import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;

class BilateralsPageTest {

    private final List<MemberId> members = new ArrayList<>();
    private final List<Browserless> people = new ArrayList<>();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    private String meeting(int delegations, String... frame) {
        for (int i = 0; i < delegations; i++) {
            members.add(Program.seat());
            people.add(new Browserless().signInAs(members.get(i), Role.FOCAL_POINT));
        }
        String meeting = Gatherings.announced(officer, "Bilaterals", List.of(), members.toArray(MemberId[]::new));
        List<String> fields = new ArrayList<>(List.of(
                "wishes_by",
                FIRST.toString(),
                "minutes",
                "30",
                "from",
                "09:00",
                "to",
                "11:00",
                "tables",
                "2",
                "rooms",
                "1",
                "transit",
                "0",
                "interpreters",
                "ar-en 1"));
        for (int i = 0; i + 1 < frame.length; i += 2) {
            fields.set(fields.indexOf(frame[i]) + 1, frame[i + 1]);
        }
        assertThat(officer.post(meeting + "/bilaterals/frame", fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        people.forEach(one -> assertThat(one.post(
                                meeting + "/delegates/" + UUID.randomUUID(),
                                "name",
                                "Head",
                                "part",
                                "HEAD",
                                "listed",
                                "true")
                        .status())
                .isEqualTo(303));
        return meeting;
    }

    private void wish(String meeting, int who, int whom, String priority, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("other", members.get(whom).toString(), "priority", priority, "topics", "Topics " + who));
        fields.addAll(List.of(more));
        var answer = people.get(who).post(meeting + "/bilaterals/wishes", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private void act(String meeting, String act) {
        assertThat(officer.post(meeting + "/bilaterals/plan", "act", act).status())
                .isEqualTo(303);
    }

    private void ready(String meeting) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> officer.get(meeting + "/bilaterals/plan")
                                .document()
                                .select("button[value=accept]")
                                .size()
                        == 1);
    }

    @Test
    void aWishIsReadByBothAndTheOrganiserAndByNobodyElse() {
        String meeting = meeting(3);
        wish(meeting, 0, 1, "HIGH");
        assertThat(people.get(1).get(meeting + "/bilaterals").text()).contains("They wish to meet you", "Topics 0");
        assertThat(people.get(2).get(meeting + "/bilaterals").text()).doesNotContain("Topics 0");
        assertThat(officer.get(meeting + "/bilaterals/plan").text()).contains("1 wish", "1 pair");
        assertThat(people.get(0).get(meeting + "/bilaterals/plan").status()).isEqualTo(404);
    }

    @Test
    void whomADelegationWouldRatherNotMeetIsNeverShownAndNeverScheduled() {
        String meeting = meeting(2);
        wish(meeting, 0, 1, "OBLIGATORY");
        officer.get(meeting + "/bilaterals"); // says once what was done last
        String before =
                officer.get(meeting + "/bilaterals").document().select("main").text();
        people.get(1)
                .post(
                        meeting + "/bilaterals/avoidances",
                        "avoided",
                        members.get(0).toString());
        assertThat(people.get(1).get(meeting + "/bilaterals").document().select("#avoided li"))
                .hasSize(1);
        assertThat(people.get(0).get(meeting + "/bilaterals").document().select("#avoided li"))
                .isEmpty();
        assertThat(officer.get(meeting + "/bilaterals")
                        .document()
                        .select("main")
                        .text())
                .isEqualTo(before);
        assertThat(officer.get(meeting + "/bilaterals/plan").text()).contains("There is nothing to schedule yet");
    }

    @Test
    void theScheduleHoldsAllRulesSaysItsBoundAndIsReadByTheTwo() throws Exception {
        String meeting = meeting(4);
        wish(meeting, 0, 1, "OBLIGATORY");
        wish(meeting, 1, 0, "HIGH");
        wish(meeting, 0, 2, "NORMAL", "interpreter", "ar-en");
        wish(meeting, 2, 3, "NORMAL", "private", "true");
        act(meeting, "plan");
        ready(meeting);
        String plan = officer.get(meeting + "/bilaterals/plan").text();
        assertThat(plan).contains("100 of at most 100 %", "3 of 3 pairs meet");
        assertThat(people.get(0).get(meeting + "/bilaterals").document().select("#schedule"))
                .as("not accepted")
                .isEmpty();
        act(meeting, "accept");
        assertThat(people.get(0).get(meeting + "/bilaterals").document().select("#schedule li"))
                .hasSize(2);
        assertThat(people.get(3).get(meeting + "/bilaterals").document().select("#schedule li"))
                .hasSize(1);
        assertThat(people.get(3).get(meeting + "/bilaterals").text()).contains("Private room 1");
        var calendar = new CalendarBuilder()
                .build(new StringReader(
                        people.get(0).get(meeting + "/bilaterals/schedule.ics").body()));
        assertThat(calendar.getComponents("VEVENT")).hasSize(2);
        Awaitility.await()
                .untilAsserted(() -> assertThat(people.get(3)
                                .get("/notices")
                                .document()
                                .select("main ul.list")
                                .text())
                        .contains("bilateral meetings are scheduled"));
        assertThat(officer.get(meeting + "/bilaterals/plan.csv").body()).contains("Private room 1");
    }

    @Test
    void whatComesBetweenIsRepairedAndOnlyThoseConcernedAreTold() {
        String meeting = meeting(4, "tables", "2");
        wish(meeting, 0, 1, "HIGH");
        wish(meeting, 2, 3, "HIGH");
        act(meeting, "plan");
        ready(meeting);
        act(meeting, "accept");
        String slot = people.get(0).get(meeting + "/bilaterals").document().select("input[name=slot]").stream()
                .map(box -> box.val())
                .findFirst()
                .orElseThrow();
        List<String> all = people.get(0)
                .get(meeting + "/bilaterals")
                .document()
                .select("input[name=slot]")
                .eachAttr("value");
        List<String> fields = new ArrayList<>();
        all.stream().filter(one -> !one.equals(all.getLast())).forEach(one -> fields.addAll(List.of("slot", one)));
        assertThat(slot).isNotEmpty();
        people.get(0).post(meeting + "/bilaterals/absences", fields.toArray(String[]::new));
        var broken = officer.get(meeting + "/bilaterals/plan");
        assertThat(broken.text()).contains("can no longer be held", "1 time at which a delegation cannot");
        act(meeting, "repair");
        ready(meeting);
        assertThat(officer.get(meeting + "/bilaterals/plan").text())
                .contains("1 meeting is moved", "0 are no longer possible");
        act(meeting, "accept");
        assertThat(people.get(0)
                        .get(meeting + "/bilaterals")
                        .document()
                        .select("#schedule")
                        .text())
                .contains("moved");
        assertThat(people.get(2)
                        .get(meeting + "/bilaterals")
                        .document()
                        .select("#schedule")
                        .text())
                .doesNotContain("moved");
    }

    @Test
    void oneOfTheTwoCallsItOffAndItIsNotScheduledAgain() {
        String meeting = meeting(2);
        wish(meeting, 0, 1, "HIGH");
        act(meeting, "plan");
        ready(meeting);
        act(meeting, "accept");
        String cancel = people.get(1)
                .get(meeting + "/bilaterals")
                .document()
                .select("#schedule form")
                .attr("action");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.post(cancel).status()).isEqualTo(404);
        assertThat(people.get(1).post(cancel).status()).isEqualTo(303);
        assertThat(people.get(0).get(meeting + "/bilaterals").text()).contains("Called off");
        assertThat(officer.get(meeting + "/bilaterals/plan").text()).contains("There is nothing to schedule");
    }

    private void agreed(String meeting) {
        act(meeting, "plan");
        ready(meeting);
        act(meeting, "accept");
    }

    private String delegate(int who, String meeting) {
        return people.get(who)
                .get(meeting + "/delegation")
                .document()
                .select("main a.title")
                .attr("href");
    }

    @Test
    void whatADelegationThatNobodyIsLeftOfWasToHoldIsCalledOffAndBothAreTold() {
        String meeting = meeting(3);
        wish(meeting, 0, 1, "HIGH");
        wish(meeting, 1, 2, "HIGH");
        agreed(meeting);
        assertThat(people.get(0).post(delegate(0, meeting) + "/withdrawal").status())
                .isEqualTo(303);
        assertThat(people.get(1).get(meeting + "/bilaterals").document().select("#schedule li:has(.state.off)"))
                .hasSize(1);
        assertThat(people.get(1).get(meeting + "/bilaterals/schedule.ics").body())
                .contains("CANCELLED");
        Awaitility.await()
                .untilAsserted(() -> assertThat(people.get(1)
                                .get("/notices")
                                .document()
                                .select("main ul.list")
                                .text())
                        .contains("bilateral meeting was called off"));
        assertThat(people.get(2)
                        .get("/notices")
                        .document()
                        .select("main ul.list")
                        .text())
                .doesNotContain("bilateral meeting was called off");
        var plan = officer.get(meeting + "/bilaterals/plan");
        assertThat(plan.document().select(".notice.warn li")).hasSize(1);
        assertThat(plan.document().select(".notice.warn").text()).contains("can no longer be held", "Called off");
        assertThat(plan.text())
                .contains("Of 2 meetings in it, 1 can still be held")
                .doesNotContain("2 of 2 pairs");
        act(meeting, "repair");
        ready(meeting);
        act(meeting, "accept");
        assertThat(officer.get(meeting + "/bilaterals/plan").text())
                .contains("1 of 1 pairs meet")
                .doesNotContain("can no longer be held");
        people.get(0).post(meeting + "/delegates/" + UUID.randomUUID(), "name", "Another", "part", "HEAD");
        agreed(meeting);
        var schedule = people.get(0).get(meeting + "/bilaterals").document().select("#schedule li");
        assertThat(schedule).as("somebody comes again").hasSize(1);
        assertThat(schedule.select(".state.off")).isEmpty();
    }

    @Test
    void whoeverTheOrganiserDeclinesMeetsNobodyAndWhatIsLeftIsTakenOut() {
        String meeting = meeting(2);
        wish(meeting, 0, 1, "HIGH");
        agreed(meeting);
        officer.post(
                meeting + "/registrations"
                        + delegate(0, meeting).substring(delegate(0, meeting).lastIndexOf('/')),
                "verdict",
                "DECLINED");
        people.forEach(
                one -> assertThat(one.get(meeting + "/bilaterals").document().select("#schedule .state.off"))
                        .hasSize(1));
        people.forEach(one -> Awaitility.await()
                .untilAsserted(() -> assertThat(one.get("/notices")
                                .document()
                                .select("main ul.list")
                                .text())
                        .contains("bilateral meeting was called off")));
        act(meeting, "repair");
        ready(meeting);
        act(meeting, "accept");
        assertThat(officer.get(meeting + "/bilaterals/plan").text())
                .contains("0 of 0 pairs meet")
                .doesNotContain("can no longer be held");
    }

    @Test
    void aMeetingThatIsNoLongerWishedIsSaidAndTakenOutThoughNoPairIsLeft() {
        String meeting = meeting(2);
        wish(meeting, 0, 1, "HIGH");
        agreed(meeting);
        String back = people.get(0)
                .get(meeting + "/bilaterals")
                .document()
                .select("#wishes li form")
                .attr("action");
        assertThat(people.get(0).post(back).status()).isEqualTo(303);
        assertThat(officer.get(meeting + "/bilaterals/plan")
                        .document()
                        .select(".notice.warn")
                        .text())
                .contains("can no longer be held", "no longer wished", "Repair it");
        act(meeting, "repair");
        ready(meeting);
        assertThat(officer.get(meeting + "/bilaterals/plan").text()).contains("1 is no longer possible");
        act(meeting, "accept");
        assertThat(people.get(1).get(meeting + "/bilaterals").document().select("#schedule"))
                .isEmpty();
    }

    @Test
    void interpretersAreOfferedForThePairsOfLanguagesThatThereAre() {
        String meeting = meeting(2, "interpreters", "fr-ru 2\nar-en 0");
        assertThat(people.get(0)
                        .get(meeting + "/bilaterals")
                        .document()
                        .select("select[name=interpreter] option")
                        .eachAttr("value"))
                .containsExactly("", "fr-ru");
        wish(meeting, 0, 1, "HIGH", "interpreter", "fr-ru");
        var other = people.get(1)
                .post(
                        meeting + "/bilaterals/wishes",
                        "other",
                        members.get(0).toString(),
                        "priority",
                        "HIGH",
                        "interpreter",
                        "ar-en");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void impossibleObligationsAreNamedWithTheSmallestSetThatConflicts() {
        String meeting = meeting(4, "to", "09:30", "tables", "5");
        List<String> absent = people.get(0)
                .get(meeting + "/bilaterals")
                .document()
                .select("input[name=slot]")
                .eachAttr("value");
        List<String> fields = new ArrayList<>();
        absent.subList(1, absent.size()).forEach(one -> fields.addAll(List.of("slot", one)));
        people.get(0).post(meeting + "/bilaterals/absences", fields.toArray(String[]::new));
        wish(meeting, 0, 1, "OBLIGATORY");
        wish(meeting, 0, 2, "OBLIGATORY");
        wish(meeting, 2, 3, "OBLIGATORY");
        var conflict = officer.get(meeting + "/bilaterals/plan").document().select(".notice.danger li");
        assertThat(conflict).hasSize(1);
        assertThat(conflict.text().split(" – ")).as("two pairs and no third").hasSize(3);
    }

    @Test
    void theOrganiserMayBeWishedForLikeAnybody() {
        String meeting = meeting(2);
        var wish = people.getFirst()
                .post(
                        meeting + "/bilaterals/wishes",
                        "other",
                        MemberId.SECRETARIAT.toString(),
                        "priority",
                        "HIGH",
                        "topics",
                        "Topics");
        assertThat(wish.status()).isEqualTo(303);
        assertThat(officer.get(meeting + "/bilaterals").text()).contains("They wish to meet you");
    }

    @Test
    void whatDoesNotFitIsSaid() {
        String meeting = meeting(2);
        var wrong = people.get(0)
                .post(meeting + "/bilaterals/wishes", "other", UUID.randomUUID().toString(), "priority", "MUST");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Choose one of those who are asked");
        var frame = officer.post(
                meeting + "/bilaterals/frame",
                "wishes_by",
                "soon",
                "minutes",
                "1",
                "from",
                "x",
                "to",
                "08:00",
                "tables",
                "-1",
                "rooms",
                "0",
                "transit",
                "9",
                "interpreters",
                "xx-yy many");
        assertThat(frame.status()).isEqualTo(422);
        assertThat(frame.document().select("#problems a[href=#wishes_by]").text())
                .contains("Wishes until");
        assertThat(officer.post(meeting + "/bilaterals/plan", "act", "dance").status())
                .isIn(409, 422);
        assertThat(officer.post(meeting + "/bilaterals/plan", "act", "accept").status())
                .isIn(409, 422);
    }

    @Test
    void aPageTakesFewStatements() {
        String meeting = meeting(3);
        wish(meeting, 0, 1, "HIGH");
        assertThat(Statements.of(people.get(0), meeting + "/bilaterals")).hasSizeLessThanOrEqualTo(14);
    }
}
