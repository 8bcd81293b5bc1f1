package org.focalnet.workload.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.meeting.Convened;
import org.focalnet.member.freeze.Frozen;
import org.focalnet.workload.CommitmentChanged;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in other modules flows in: by events however often they come, and by looking at all that stands. */
class StandingTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final StandingListener listener = Program.get(StandingListener.class);

    @BeforeEach
    void nobodyIsFrozen() {
        Frozen.liftAll();
    }

    @Test
    void aProposalFlowsInAndWhatBothAgreeToFollowsIt() {
        String tongue = Samples.tongue();
        UUID need = Samples.need(estavia, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(norvia, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        await("open", "kind = 'proposal' and state = 'OPEN'", estavia);
        await("the other side’s", "kind = 'proposal' and state = 'OPEN'", norvia);
        assertThat(need).isNotNull();
        for (MemberId side : List.of(estavia, norvia)) {
            Viewers.run(Program.focalPoint(side), () -> {
                Proposals proposals = Program.get(Proposals.class);
                proposals.waiting().forEach(one -> proposals.answer(one, true, null, ""));
            });
        }
        await("done", "kind = 'proposal' and state = 'DONE'", estavia);
        await("agreed", "kind = 'introduction' and state = 'OPEN' and last_month > first_month", estavia);
        await("agreed", "kind = 'introduction' and state = 'OPEN'", norvia);
        var list = leila.get("/workload/commitments");
        assertThat(list.text()).contains("Work agreed with another member");
    }

    @Test
    void aSilenceFlowsInWithoutItsWordsAndGoesWhenItIsOver() {
        UUID silence = silence();
        await("open", "kind = 'silence' and title = '' and state = 'OPEN'", norvia);
        assertThat(ana.get("/workload/commitments").text())
                .contains("Text to read before silence ends", "due by")
                .doesNotContain("Minutes of the March call");
        assertThat(leila.get("/workload/commitments").text()).doesNotContain("Text to read");
        leila.post("/silences/" + silence + "/withdrawal");
        await("over", "kind = 'silence' and state = 'DONE'", norvia);
    }

    @Test
    void eventsThatComeTwiceOrLateMakeOneRowAndTheTruthOfNow() {
        UUID silence = silence();
        await("open", "kind = 'silence' and state = 'OPEN'", norvia);
        for (int i = 0; i < 3; i++) {
            listener.on(new CommitmentChanged("silence", silence, norvia));
            listener.on(new CommitmentChanged("silence", null, norvia));
        }
        listener.on(new CommitmentChanged("nobody_knows", silence, norvia));
        listener.on(new CommitmentChanged("silence", UUID.randomUUID(), norvia));
        listener.all();
        assertThat(count("kind = 'silence' and version = 1", norvia)).isEqualTo(1);
        SignIns.execute("update exchange.silence set state = 'ADOPTED' where id = ?", silence);
        listener.on(new CommitmentChanged("silence", silence, norvia));
        await("done", "kind = 'silence' and state = 'DONE'", norvia);
        SignIns.execute("delete from exchange.silence where id = ?", silence);
        listener.on(new CommitmentChanged("silence", silence, norvia));
        Awaitility.await().until(() -> count("kind = 'silence'", norvia) == 0);
    }

    @Test
    void whatStoodBeforeIsBroughtInAndWhatEndedByItsDateIsClosed() {
        UUID silence = silence();
        await("open", "kind = 'silence'", norvia);
        Offices.sql(norvia, "delete from workload.commitment");
        listener.all();
        assertThat(count("kind = 'silence' and state = 'OPEN'", norvia)).isEqualTo(1);
        SignIns.execute("update exchange.silence set deadline = now() - interval '1 minute' where id = ?", silence);
        listener.all();
        assertThat(count("kind = 'silence' and state = 'DONE'", norvia)).isEqualTo(1);
    }

    @Test
    void whatTheOfficeDecidedStaysWhenTheSourceSpeaksAgain() {
        UUID silence = silence();
        await("open", "kind = 'silence'", norvia);
        String path = ana.get("/workload/commitments")
                .document()
                .select("ul.list a.title")
                .attr("href");
        assertThat(ana.post(path + "/effort", "version", "1", "hours", "7").status())
                .isEqualTo(303);
        assertThat(ana.post(
                                path + "/postponement",
                                "version",
                                "2",
                                "month",
                                Offices.NOW.plusMonths(2).toString())
                        .status())
                .isEqualTo(303);
        assertThat(ana.post(path + "/withdrawal", "version", "3").status())
                .as("not the office’s")
                .isEqualTo(422);
        SignIns.execute("update exchange.silence set ends_on = ends_on + 1 where id = ?", silence);
        listener.on(new CommitmentChanged("silence", silence, norvia));
        await("again", "kind = 'silence' and moved and adjusted and version = 4", norvia);
        assertThat(ana.get(path).text())
                .contains("7 h, as you said", "after the day by which it is due", "Open its page");
    }

    @Test
    void aMeetingAheadFlowsInFollowsItsDayAndGoesWhenItIsCalledOff() {
        LocalDate day = LocalDate.now().plusMonths(2).withDayOfMonth(10);
        String meeting = Convened.meeting(leila, "Committee on early warning", day, "Pacific/Auckland");
        await(
                "ahead",
                "kind = 'meeting' and title = 'Committee on early warning' and state = 'OPEN' and due = '" + day
                        + "' and minutes = 600",
                estavia);
        assertThat(leila.get("/workload/commitments").text())
                .contains("Committee on early warning", "Meeting that the office convenes");
        String[] later = Convened.fields("Committee", day.plusMonths(1).toString(), "Pacific/Auckland");
        leila.post(meeting + "?version=1", later);
        await(
                "moved",
                "kind = 'meeting' and title = 'Committee' and first_month = '"
                        + YearMonth.from(day).plusMonths(1) + "-01'",
                estavia);
        leila.post(meeting + "/cancellation");
        Awaitility.await().until(() -> count("kind = 'meeting'", estavia) == 0);
    }

    @Test
    void aMeetingThatIsOverIsDone() {
        String meeting = Convened.meeting(leila, "Committee");
        await("ahead", "kind = 'meeting' and state = 'OPEN'", estavia);
        SignIns.execute(
                "update meeting.meeting set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'"
                        + " where id = ?",
                UUID.fromString(meeting.replace("/meetings/", "")));
        listener.all();
        assertThat(count("kind = 'meeting' and state = 'DONE'", estavia)).isEqualTo(1);
    }

    @Test
    void aDecisionTakesHoursWhereTheOfficeItselfActs() {
        String meeting = Convened.meeting(leila, "Committee");
        leila.post(meeting + "/decisions", "text", "Name a liaison", "institution", "Interior", "due", "");
        String due = LocalDate.now().plusMonths(1).toString();
        var both = leila.post(
                meeting + "/decisions", "text", "Draft the order", "institution", "Interior", "ours", "on", "due", due);
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("Clear one of the two");
        leila.post(meeting + "/decisions", "text", "Draft the order", "institution", "", "ours", "on", "due", due);
        assertThat(leila.get(meeting).text()).contains("Draft the order", "Our office");
        await(
                "ours",
                "kind = 'decision' and title = 'Draft the order' and state = 'OPEN' and due = '" + due + "'",
                estavia);
        String state = leila.get(meeting).document().select("#decisions form[action$=state]").stream()
                .filter(form -> form.closest("li").text().contains("Draft the order"))
                .findFirst()
                .orElseThrow()
                .attr("action");
        leila.post(state, "state", "DONE");
        await("done", "kind = 'decision' and state = 'DONE'", estavia);
        leila.post(state, "state", "DROPPED");
        Awaitility.await().until(() -> count("kind = 'decision'", estavia) == 0);
    }

    @Test
    void theConfirmationOfTheYearStandsInItsMonth() {
        var source = Program.context()
                .getBeansOfType(org.focalnet.workload.CommitmentSource.class)
                .values();
        assertThat(source.stream().map(org.focalnet.workload.CommitmentSource::kind))
                .contains(
                        "proposal",
                        "introduction",
                        "silence",
                        "acknowledgement",
                        "consent",
                        "confirmation",
                        "meeting",
                        "decision");
        source.forEach(one -> Viewers.run(
                Viewer.office(estavia),
                () -> assertThat(one.standing(new UUID(0, 0), 10))
                        .as(one.kind())
                        .isEmpty()));
    }

    private UUID silence() {
        String path = leila.post(
                        "/silences",
                        "kind",
                        "MINUTES",
                        "title",
                        "Minutes of the March call",
                        "text",
                        "We met.",
                        "days",
                        "3",
                        "named",
                        "no",
                        "audience",
                        "NAMED",
                        "member",
                        norvia.toString())
                .location();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static void await(String what, String condition, MemberId member) {
        Awaitility.await(what).atMost(Duration.ofSeconds(30)).until(() -> count(condition, member) > 0);
    }

    /** How many rows there are, counted by touching them as the office. */
    private static int count(String condition, MemberId member) {
        return Offices.sql(member, "update workload.commitment set kind = kind where " + condition);
    }
}
