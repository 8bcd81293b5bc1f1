package org.focalnet.meeting.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Shell;
import tools.jackson.databind.json.JsonMapper;

/** The agenda of a meeting as files. */
final class AgendaFiles {

    /** The columns of a table, as an import knows them again in any language. */
    static final List<String> COLUMNS =
            List.of("title", "kind", "day", "from", "to", "hall", "track", "chair", "speakers", "text");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final JsonMapper JSON = new JsonMapper();

    private AgendaFiles() {}

    /** Rows of a table: the mark, the names of the columns, then a row each. */
    static List<List<String>> rows(NetworkMeeting meeting, List<Session> sessions, Shell shell) {
        ZoneId zone = meeting.facts().zone();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(meeting.facts().tlp().label(), meeting.facts().title()));
        rows.add(COLUMNS.stream()
                .map(column -> shell.t("session.column." + column))
                .toList());
        for (Session session : sessions) {
            var facts = session.facts();
            rows.add(List.of(
                    facts.title(),
                    shell.code("session.kind", facts.kind()),
                    session.day(zone).toString(),
                    CLOCK.format(facts.starts().atZone(zone)),
                    CLOCK.format(facts.ends().atZone(zone)),
                    session.hallName(),
                    facts.track(),
                    facts.chair(),
                    facts.speakers(),
                    facts.text()));
        }
        return rows;
    }

    /**
     * The agenda in the shape of the timetable that Indico's HTTP export API gives out: by meeting and day, an entry a
     * session, so that what reads the one reads the other.
     */
    static byte[] json(NetworkMeeting meeting, List<Session> sessions) {
        ZoneId zone = meeting.facts().zone();
        Map<String, Map<String, Object>> days = new LinkedHashMap<>();
        meeting.facts()
                .starts()
                .datesUntil(meeting.facts().ends().plusDays(1))
                .forEach(day -> days.put(DateTimeFormatter.BASIC_ISO_DATE.format(day), new LinkedHashMap<>()));
        for (Session session : sessions) {
            boolean pause = session.facts().kind() == SessionKind.BREAK;
            days.computeIfAbsent(
                            DateTimeFormatter.BASIC_ISO_DATE.format(session.day(zone)), day -> new LinkedHashMap<>())
                    .put((pause ? "b" : "s") + session.id(), entry(meeting, session, zone, pause));
        }
        Map<String, Object> export = new LinkedHashMap<>();
        export.put("count", 1);
        export.put("additionalInfo", Map.of());
        export.put("_type", "HTTPAPIResult");
        export.put("complete", true);
        export.put("results", Map.of(meeting.id().toString(), days));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(export);
    }

    private static Map<String, Object> entry(NetworkMeeting meeting, Session session, ZoneId zone, boolean pause) {
        var facts = session.facts();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", (pause ? "b" : "s") + session.id());
        entry.put("_type", "LinkedTimeSchEntry");
        entry.put("entryType", pause ? "Break" : "Session");
        entry.put("sessionId", session.id().toString());
        entry.put("conferenceId", meeting.id().toString());
        entry.put("title", facts.title());
        entry.put("sessionCode", facts.track());
        entry.put("description", facts.text());
        entry.put("startDate", date(facts.starts(), zone));
        entry.put("endDate", date(facts.ends(), zone));
        entry.put("duration", Duration.between(facts.starts(), facts.ends()).toMinutes());
        entry.put("location", meeting.facts().place());
        entry.put("room", session.hallName());
        entry.put("isPoster", false);
        entry.put(
                "conveners",
                facts.chair().isEmpty() ? List.of() : List.of(Map.of("name", facts.chair(), "affiliation", "")));
        entry.put(
                "presenters",
                facts.speakers()
                        .lines()
                        .map(name -> Map.of("name", name.strip(), "affiliation", ""))
                        .toList());
        entry.put("url", session.path());
        entry.put("entries", Map.of());
        return entry;
    }

    private static Map<String, String> date(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return Map.of(
                "date", local.toLocalDate().toString(),
                "time", DateTimeFormatter.ofPattern("HH:mm:ss").format(local),
                "tz", zone.getId());
    }
}
