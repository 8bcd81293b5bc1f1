package org.focalnet.meeting.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.InstitutionChanged;
import org.focalnet.institution.Institutions;
import org.focalnet.institution.Samples;
import org.focalnet.meeting.Convened;
import org.focalnet.member.FreshMembers;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class MeetingPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @Test
    void aMeetingIsItsHubsAlone() {
        String meeting = Convened.meeting(leila, "Committee of ministries");
        assertThat(leila.get(meeting).text()).contains("Committee of ministries", "Decree 12", "10:00");
        for (Role role : new Role[] {Role.FOCAL_POINT, Role.READER}) {
            assertThat(new Browserless()
                            .signInAs(Program.seat(), role)
                            .get(meeting)
                            .status())
                    .isEqualTo(404);
        }
        assertThat(new Browserless()
                        .signInAs(MemberId.SECRETARIAT, Role.OFFICER)
                        .get(meeting)
                        .status())
                .isEqualTo(404);
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get(meeting).document().select("main form[method=post]"))
                .isEmpty();
        assertThat(reader.post(meeting + "/cancellation").status()).isIn(403, 404);
        assertThat(new Browserless()
                        .signInAs(estavia, Role.CONTRIBUTOR)
                        .get(meeting)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void timesThatDoNotExistOrRunBackwardsAreShownAgain() {
        int year = LocalDate.now().getYear() + 1;
        LocalDate change = LocalDate.of(year, 3, 31);
        while (change.getDayOfWeek() != java.time.DayOfWeek.SUNDAY) {
            change = change.minusDays(1);
        }
        String[] fields = Convened.fields("Committee", change.toString(), "Europe/Paris");
        fields[11] = "02:30";
        assertThat(leila.post("/meetings", fields).text()).contains("the clocks change");
        fields[11] = "13:00";
        var backwards = leila.post("/meetings", fields);
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.text()).contains("must end after it begins");
        assertThat(backwards.document().select("input[name=title]").val()).isEqualTo("Committee");
        var bad = leila.post(
                "/meetings",
                "title",
                "",
                "kind",
                "PARTY",
                "day",
                "soon",
                "from",
                "x",
                "zone",
                "Mars",
                "link",
                "javascript:1",
                "quorum",
                "-1");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select(".error")).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void whatAFormShowsOfAZoneIsTakenAndEachFaultIsSaidAtOnce() {
        String meeting = Convened.meeting(leila, "Committee", LocalDate.now().plusDays(90), "Etc/GMT-1");
        var form = leila.get(meeting + "/edit").document();
        assertThat(form.select("select[name=zone] option[selected]").val()).isEqualTo("Etc/GMT-1");
        assertThat(leila.get(meeting).text()).contains("(GMT+01:00)");
        assertThat(leila.get(Convened.meeting(leila, "Lagos", LocalDate.now().plusDays(90), "Africa/Lagos"))
                        .text())
                .contains("(Lagos, GMT+01:00)");
        String[] fields =
                Convened.fields("Committee", LocalDate.now().plusDays(90).toString(), "Etc/GMT-1");
        assertThat(leila.post(meeting + "?version=1", fields).status()).isEqualTo(303);
        fields[5] = "";
        fields[7] = "";
        fields[13] = "09:00";
        fields[17] = "Etc/GMT-99";
        var wrong = leila.post("/meetings", fields);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("Say where it is", "must end after it begins");
        assertThat(wrong.document().select("#zone-error")).hasSize(1);
    }

    @Test
    void aDecisionIsNotDueBeforeItsMeetingAndNoPointTakesLongerThanAllOfIt() {
        String meeting = Convened.meeting(leila, "Committee", LocalDate.now().minusDays(9), "Europe/Paris");
        var past = leila.post(meeting + "/decisions", "text", "Name a liaison", "institution", "", "due", "2020-01-01");
        assertThat(past.status()).isEqualTo(422);
        assertThat(past.document().select("#due-error")).hasSize(1);
        var item = leila.post(
                meeting + "/items", "title", "Objectives", "presenter", "", "minutes", "500", "position", "1");
        assertThat(item.status()).isEqualTo(422);
        assertThat(item.text()).contains("longer than the whole meeting, which has 120 minutes");
    }

    @Test
    void chairLegalBasisAndQuorumComeFromTheSeriesThatIsChosenAndNothingElse() {
        String series = leila.post(
                        "/meetings/series",
                        "title",
                        "National committee",
                        "kind",
                        "INTER_MINISTERIAL",
                        "rhythm",
                        "QUARTERLY",
                        "chair",
                        "Minister of Justice",
                        "basis",
                        "Law 3",
                        "quorum",
                        "7",
                        "zone",
                        "Etc/GMT-1")
                .location();
        String[] fields =
                Convened.fields("Committee", LocalDate.now().plusDays(90).toString(), "Europe/Paris");
        fields[19] = "";
        fields[21] = "";
        fields[23] = "0";
        String meeting = leila.post("/meetings?series=" + series.replace("/meetings/series/", ""), fields)
                .location();
        assertThat(leila.get(meeting).text()).contains("Minister of Justice", "Law 3", "7 institutions");
    }

    @Test
    void aChangeMadeMeanwhileShowsBothVersionsAndAFormSentTwiceIsOneMeeting() {
        String meeting = Convened.meeting(leila, "Committee");
        String[] fields =
                Convened.fields("Their title", LocalDate.now().plusDays(90).toString(), "Europe/Paris");
        assertThat(leila.post(meeting + "?version=1", fields).status()).isEqualTo(303);
        fields[1] = "My title";
        var both = leila.post(meeting + "?version=1", fields);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("Their title", "My title");
        String form = org.focalnet.audience.Ids.next().toString();
        assertThat(leila.post("/meetings?form=" + form, fields).location())
                .isEqualTo(leila.post("/meetings?form=" + form, fields).location());
    }

    @Test
    void theOrderOfAnAgendaIsChangedByButtonAndByFormAndTimesFollow() {
        String meeting = Convened.meeting(leila, "Committee");
        for (String title : new String[] {"First", "Second", "Third"}) {
            assertThat(leila.post(
                                    meeting + "/items",
                                    "title",
                                    title,
                                    "presenter",
                                    "",
                                    "minutes",
                                    "30",
                                    "position",
                                    "200")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(meeting).document().select("#agenda ol .title").eachText())
                .containsExactly("1. First", "2. Second", "3. Third");
        assertThat(leila.get(meeting)
                        .document()
                        .select("#agenda ol .meta")
                        .get(2)
                        .text())
                .contains("11:00");
        String third = leila.get(meeting)
                .document()
                .select("#agenda ol a.title")
                .get(2)
                .attr("href");
        leila.post(third + "/place", "to", "up");
        assertThat(leila.get(meeting).document().select("#agenda ol .title").eachText())
                .containsExactly("1. First", "2. Third", "3. Second");
        assertThat(leila.post(
                                third,
                                "title",
                                "Third",
                                "presenter",
                                "",
                                "minutes",
                                "90",
                                "position",
                                "1",
                                "version",
                                "1")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting).document().select("#agenda ol .title").eachText())
                .containsExactly("1. Third", "2. First", "3. Second");
        assertThat(leila.get(meeting).text()).contains("longer than the meeting");
        assertThat(leila.post(third, "title", "Old", "presenter", "", "minutes", "5", "position", "1", "version", "1")
                        .status())
                .isEqualTo(409);
        assertThat(leila.post(third + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(meeting).document().select("#agenda ol .title").eachText())
                .containsExactly("1. First", "2. Second");
    }

    @Test
    void openDecisionsComeAlongToTheNextMeetingOfTheSeriesWithItsInvitees() {
        var made = leila.post(
                "/meetings/series",
                "title",
                "National committee",
                "kind",
                "INTER_MINISTERIAL",
                "rhythm",
                "QUARTERLY",
                "chair",
                "Minister",
                "basis",
                "Law 3",
                "quorum",
                "2",
                "zone",
                "Europe/Paris");
        assertThat(made.status()).as(made.text()).isEqualTo(303);
        String series = made.location().replace("/meetings/series/", "");
        String yesterday = LocalDate.now().minusDays(1).toString();
        String first = inSeries(series, "First meeting", LocalDate.now().minusDays(30));
        Convened.invite(leila, first, "Interior", "Ana Vidal", Convened.address());
        leila.post(first + "/decisions", "text", "Name a liaison", "institution", "Interior", "due", yesterday);
        leila.post(first + "/decisions", "text", "Print the leaflet", "institution", "Education", "due", "");
        var done = leila.get(first).document().select("form[action$=state]").get(1);
        leila.post(done.attr("action"), "state", "DONE");
        assertThat(leila.get("/meetings/decisions").text())
                .contains("Name a liaison", "Was due by")
                .doesNotContain("leaflet");
        assertThat(leila.get("/meetings/decisions?state=DONE").text()).contains("Print the leaflet");
        assertThat(leila.get("/").text()).contains("Name a liaison");
        assertThat(leila.get("/meetings/new?series=" + series)
                        .document()
                        .select("input[name=title]")
                        .val())
                .isEqualTo("National committee");
        String second = inSeries(series, "Second meeting", LocalDate.now().plusDays(60));
        assertThat(leila.get(second).text())
                .contains("Open from earlier meetings", "Name a liaison", "Interior", "Not told yet", "Was due by");
        assertThat(leila.get(first).text()).doesNotContain("Open from earlier meetings");
        assertThat(leila.get(made.location()).text()).contains("First meeting", "Second meeting", "1 open");
        assertThat(leila.get("/meetings").text())
                .contains("Second meeting", "Every three months")
                .doesNotContain("First meeting");
        assertThat(leila.get("/meetings?view=past&q=first").text()).contains("First meeting");
    }

    @Test
    void whoWasThereIsCountedByInstitution() {
        String meeting = Convened.meeting(leila, "Committee", LocalDate.now().minusDays(1), "UTC");
        for (String institution : new String[] {"Interior", "interior ", "Justice"}) {
            Convened.invite(leila, meeting, institution, "Somebody", Convened.address());
        }
        var ids = leila.get(meeting).document().select("input[name=attended]").eachAttr("value");
        leila.post(meeting + "/attendance", "attended", ids.get(0), "attended", ids.get(1));
        assertThat(leila.get(meeting).text()).contains("1 institution came; the quorum is 2");
        leila.post(meeting + "/attendance", "attended", ids.get(0), "attended", ids.get(2));
        assertThat(leila.get(meeting).text()).contains("2 institutions came; the quorum is 2");
        assertThat(leila.get("/meetings?view=past").text())
                .as("by who was there, not by who had answered")
                .contains("2 institutions came");
    }

    @Test
    void aMeetingThatPassesTheHoursOfTheOfficeIsConvenedOnlyWhenSaidTwice() {
        Offices.hours(estavia, 8);
        LocalDate day = LocalDate.now().plusDays(40);
        String[] fields = Convened.fields("Committee", day.toString(), "Europe/Paris");
        String form = org.focalnet.audience.Ids.next().toString();
        var warned = leila.post("/meetings?form=" + form, fields);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.document().select("#passed").text())
                .contains(
                        "would hold 10 h, and 8 h are available",
                        "Do not take it on",
                        "Delegate it",
                        "Delay it",
                        "Ask for help");
        assertThat(warned.document().select("input[name=title]").val()).isEqualTo("Committee");
        assertThat(leila.get("/meetings").text()).contains("No meeting ahead");
        assertThat(leila.post("/meetings?act=anyway&form=" + form, fields).status())
                .isEqualTo(303);
        assertThat(leila.post("/meetings?form=" + form, fields).status())
                .as("sent twice")
                .isEqualTo(303);
    }

    @Test
    void anActionThatPassesTheHoursOfTheOfficeIsTakenOnlyWhenSaidTwice() {
        Offices.hours(estavia, 3);
        String meeting = Convened.meeting(leila, "Committee", LocalDate.now().minusDays(40), "UTC");
        String[] fields = {"text", "Draft the order", "institution", "", "ours", "on", "due", ""};
        var warned = leila.post(meeting + "/decisions", fields);
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.document().select("#passed").text()).contains("3 h are available", "Delegate it");
        assertThat(leila.get(meeting).text()).contains("Nothing decided yet");
        assertThat(leila.post(meeting + "/decisions?act=anyway", fields).status())
                .isEqualTo(303);
        assertThat(leila.get(meeting).text()).contains("Draft the order", "Our office");
    }

    @Test
    void institutionsArePickedFromTheMapAndCountOnceHoweverTheyAreWritten() {
        UUID interior = UUID.fromString(
                Samples.id(Samples.institution(leila, "Ministry of the Interior " + FreshMembers.word())));
        String name = Viewers.as(
                Program.focalPoint(estavia),
                () -> Program.get(Institutions.class).name(interior).orElseThrow());
        String meeting = Convened.meeting(leila, "Committee");
        assertThat(leila.get(meeting + "/invitees/new")
                        .document()
                        .select("datalist option")
                        .eachAttr("value"))
                .contains(name);
        Convened.invite(leila, meeting, name.toUpperCase(java.util.Locale.ROOT), "Ana Vidal", Convened.address());
        Convened.invite(leila, meeting, name, "Omar Said", Convened.address());
        Convened.invite(leila, meeting, "A body of nobody’s map", "Ole Brandt", Convened.address());
        SignIns.execute("update meeting.invitee set answer = 'ACCEPTED' where meeting_id = ?", id(meeting));
        assertThat(leila.get(meeting).text()).contains("2 institutions come; the quorum is 2");
        assertThat(leila.get("/meetings").text()).contains("2 institutions come");
        leila.post(meeting + "/decisions", "text", "Name a liaison", "institution", name, "due", "");
        assertThat(Offices.sql(
                        estavia,
                        "update institution.institution set name = 'Home affairs', retired_at = now() where id = '"
                                + interior + "'"))
                .isEqualTo(1);
        assertThat(leila.get(meeting).text()).as("in history").contains(name);
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> Program.context().publishEvent(new InstitutionChanged(interior, estavia))));
        Awaitility.await()
                .untilAsserted(() -> assertThat(leila.get(meeting).text())
                        .as("goes on under its new name")
                        .contains("Home affairs")
                        .doesNotContain(name));
        assertThat(leila.get(meeting + "/invitees/new")
                        .document()
                        .select("datalist option")
                        .eachAttr("value"))
                .doesNotContain("Home affairs");
        for (String table : new String[] {"meeting.decision", "meeting.invitee"}) {
            assertThat(Offices.sql(
                            estavia,
                            "update " + table + " set version = version where institution_id = '" + interior + "'"))
                    .as(table)
                    .isEqualTo(table.endsWith("decision") ? 1 : 2);
        }
    }

    @Test
    void whatWasTypedBeforeTheMapKnewItIsTheSameInstitutionAfterwards() {
        String name = "Ministry of Justice " + FreshMembers.word();
        String meeting = Convened.meeting(leila, "Committee");
        Convened.invite(leila, meeting, name, "Ana Vidal", Convened.address());
        Samples.institution(leila, name);
        Convened.invite(leila, meeting, name, "Omar Said", Convened.address());
        SignIns.execute("update meeting.invitee set answer = 'ACCEPTED' where meeting_id = ?", id(meeting));
        assertThat(leila.get(meeting).text()).contains("1 institution comes; the quorum is 2");
        assertThat(leila.get("/meetings").text()).contains("1 institution comes");
    }

    @Test
    void theMenuMarksItsEntryOnEveryPageOfMeetings() {
        String meeting = Convened.meeting(leila, "Committee");
        for (String path : new String[] {
            "/meetings",
            "/meetings/new",
            "/meetings/decisions",
            meeting,
            meeting + "/minutes",
            meeting + "/invitees/new"
        }) {
            assertThat(leila.get(path).document().select("nav a[aria-current=page][href=/meetings]"))
                    .as(path)
                    .isNotEmpty();
        }
        for (String path : new String[] {
            "/workload",
            "/workload/commitments",
            "/workload/commitments/new",
            "/workload/mandates",
            "/workload/efforts",
            "/workload/notes"
        }) {
            assertThat(leila.get(path).document().select("nav a[aria-current=page][href=/workload]"))
                    .as(path)
                    .isNotEmpty();
        }
    }

    private static UUID id(String meeting) {
        return UUID.fromString(meeting.replace("/meetings/", ""));
    }

    @Test
    void theListAndAMeetingAskAtMostFourTimes() {
        String meeting = Convened.meeting(leila, "Committee");
        leila.post(meeting + "/items", "title", "One", "presenter", "", "minutes", "30", "position", "1");
        Convened.invite(leila, meeting, "Interior", "Ana Vidal", Convened.address());
        leila.post(meeting + "/decisions", "text", "Name a liaison", "institution", "Interior", "due", "");
        assertThat(Statements.of(leila, meeting).stream()
                        .filter(sql -> !sql.contains("notify."))
                        .toList())
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(leila, "/meetings").stream()
                        .filter(sql -> !sql.contains("notify."))
                        .toList())
                .hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(leila, "/meetings/decisions").stream()
                        .filter(sql -> !sql.contains("notify."))
                        .toList())
                .hasSizeLessThanOrEqualTo(4);
    }

    private String inSeries(String series, String title, LocalDate day) {
        return leila.post("/meetings?series=" + series, Convened.fields(title, day.toString(), "Europe/Paris"))
                .location();
    }
}
