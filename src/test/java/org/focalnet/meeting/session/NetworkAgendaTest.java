package org.focalnet.meeting.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.meeting.Gatherings.FIRST;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.meeting.Gatherings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NetworkAgendaTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @Test
    void aSessionForSomeIsInNoAgendaOfTheOthers() throws Exception {
        String meeting = Gatherings.announced(officer, "Closed doors", List.of(), estavia, norvia);
        Gatherings.session(officer, meeting, "For all", "09:00", "10:00");
        String closed =
                Gatherings.session(officer, meeting, "Hosts only", "10:00", "11:00", "member", estavia.toString());
        assertThat(officer.post(meeting + "/agenda/versions").status()).isEqualTo(303);
        assertThat(leila.get(meeting + "/agenda?day=all").text()).contains("For all", "Hosts only");
        assertThat(ana.get(closed).status()).isEqualTo(404);
        for (String page : List.of(
                "/agenda",
                "/agenda?day=all",
                "/agenda?view=table",
                "/agenda/changes",
                "/agenda/changes?number=1",
                "/agenda.ics",
                "/agenda.csv",
                "/agenda.json")) {
            assertThat(ana.get(meeting + page).body()).as(page).doesNotContain("Hosts only");
            assertThat(ana.get(meeting + page).status()).as(page).isEqualTo(200);
        }
        assertThat(new String(ana.file(meeting + "/agenda.xlsx"), StandardCharsets.ISO_8859_1))
                .startsWith("PK");
        var wider = officer.post(
                meeting + "/sessions/" + java.util.UUID.randomUUID(),
                "title",
                "x",
                "kind",
                "PLENARY",
                "day",
                FIRST.toString(),
                "from",
                "09:00",
                "to",
                "10:00",
                "tlp",
                "GREEN",
                "member",
                Program.seat().toString());
        assertThat(wider.status()).isEqualTo(422);
        assertThat(wider.text()).contains("Choose among those who are asked");
    }

    @Test
    void clashesOfRoomsAndPeopleAreNamed() {
        String meeting = Gatherings.prepared(officer, "Clashes", estavia);
        officer.post(meeting + "/halls", "hall_name", "Room A", "hall_seats", "40");
        String hall = officer.get(meeting + "/sessions/new").document().select("select[name=hall] option").stream()
                .filter(option -> option.text().equals("Room A"))
                .findFirst()
                .orElseThrow()
                .val();
        Gatherings.session(officer, meeting, "One", "09:00", "10:00", "hall", hall, "chair", "Ama Mensah");
        Gatherings.session(officer, meeting, "Two", "09:30", "10:30", "hall", hall, "speakers", "ama mensah\nJon Berg");
        assertThat(officer.get(meeting + "/agenda").text())
                .contains("2 clashes", "One and Two are at the same time in Room A", "ama mensah is announced");
        assertThat(officer.get(meeting + "/agenda?view=table").document().select("td.session"))
                .hasSize(2);
    }

    @Test
    void aSessionIsDroppedIntoAnotherCellAndStaysAsLong() {
        String meeting = Gatherings.prepared(officer, "Moved", estavia);
        String session = Gatherings.session(officer, meeting, "One", "09:00", "10:30");
        assertThat(officer.post(session + "/place", "at", FIRST + "T14:00", "hall", "")
                        .status())
                .isEqualTo(303);
        assertThat(officer.get(session).text()).contains("14:00", "15:30");
        assertThat(officer.post(session + "/place", "at", "2020-01-01T14:00").status())
                .isIn(409, 422);
        assertThat(officer.post(session + "/place", "at", "soon").status()).isIn(409, 422);
    }

    @Test
    void sessionsMayEndAfterMidnightAndNotWhenTheClocksSkip() {
        String meeting = Gatherings.prepared(officer, "Night", estavia);
        String late = Gatherings.session(
                officer,
                meeting,
                "Reception",
                "21:00",
                "01:00",
                "day",
                FIRST.plusDays(2).toString());
        assertThat(officer.get(late).text()).contains("01:00");
        var before = officer.post(
                meeting + "/sessions/" + java.util.UUID.randomUUID(),
                "title",
                "",
                "kind",
                "PARTY",
                "day",
                FIRST.minusDays(3).toString(),
                "from",
                "25:00",
                "to",
                "",
                "tlp",
                "PINK",
                "member",
                estavia.toString());
        assertThat(before.status()).isEqualTo(422);
    }

    @Test
    void aVersionSaysWhatChanged() {
        String meeting = Gatherings.announced(officer, "Versions", List.of(), estavia);
        String session = Gatherings.session(officer, meeting, "Early warning", "09:00", "10:00");
        assertThat(officer.post(meeting + "/agenda/versions", "note", "First").status())
                .isEqualTo(303);
        assertThat(officer.post(meeting + "/agenda/versions").status())
                .as("nothing changed")
                .isIn(409, 422);
        officer.post(session + "/place", "at", FIRST + "T11:00");
        Gatherings.session(officer, meeting, "Added later", "15:00", "16:00");
        assertThat(officer.get(meeting + "/agenda/changes").text()).contains("New time", "Added", "Added later");
        assertThat(officer.post(meeting + "/agenda/versions", "note", "Room B is closed")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(meeting + "/agenda/changes").text())
                .contains("New time", "Added later", "Room B is closed", "Version 2");
        assertThat(leila.get(meeting + "/agenda/changes?number=1").text()).contains("Early warning", "First");
    }

    @Test
    void anIndependentReaderTakesTheCalendarAndItsZone() throws Exception {
        String meeting = Gatherings.announced(officer, "Calendar", List.of(), estavia);
        Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        var calendar = new CalendarBuilder()
                .build(new StringReader(leila.get(meeting + "/agenda.ics").body()));
        var event = (VEvent) calendar.getComponents("VEVENT").getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Plenary");
        assertThat(event.getProperty("DTSTART")
                        .orElseThrow()
                        .getParameter("TZID")
                        .orElseThrow()
                        .getValue())
                .isEqualTo("Europe/Paris");
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        var json = new JsonMapper().readTree(leila.get(meeting + "/agenda.json").body());
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        var day = json.get("results").get(id).get(FIRST.toString().replace("-", ""));
        assertThat(day.iterator().next().get("startDate").get("time").asString())
                .isEqualTo("09:00:00");
    }

    @Test
    void anAgendaTakesFewStatements() {
        String meeting = Gatherings.announced(officer, "Counted", List.of(), estavia);
        Gatherings.session(officer, meeting, "Plenary", "09:00", "10:00");
        assertThat(Statements.of(leila, meeting + "/agenda")).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(officer, meeting + "/agenda")).hasSizeLessThanOrEqualTo(5);
    }
}
