import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of a large meeting of the network at a steady rate: five days of eight tracks with twelve sessions each, 500
 * delegates. It is the meeting of the training network, grown.
 */
final class MeetingBench {

    private static final int DAYS = 5;
    private static final int TRACKS = 8;
    private static final int SESSIONS = 12;
    private static final int DELEGATES = 500;
    private static final int WARM_UP = 15;
    private static final int SECONDS = 30;

    private MeetingBench() {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("meeting");
        try (var program = Started.program("demo", data, Map.of())) {
            String meeting;
            String day;
            try (var connection = new Server(data).connect("focalnet");
                    var statement = connection.createStatement()) {
                for (String sql :
                        FILL.formatted(TRACKS, SESSIONS, DAYS, DELEGATES).split(";\n")) {
                    statement.execute(sql);
                }
                var row = statement.executeQuery("select id, starts_on from meeting.network_meeting");
                row.next();
                meeting = "/network-meetings/" + row.getString(1);
                day = row.getString(2);
            }
            Map<String, Person> people = DemoPeople.of(program);
            var pages = new LinkedHashMap<String, String>();
            pages.put("agenda of a day, as a list", meeting + "/agenda?view=list&day=" + day);
            pages.put("agenda of a day, as a table", meeting + "/agenda?view=table&day=" + day);
            pages.put("list of participants", meeting + "/participants");
            for (var page : pages.entrySet()) {
                measure(report, page.getKey(), page.getValue(), people.get("focal point"), data);
            }
            measure(report, "agenda for its organiser", meeting + "/agenda?day=" + day, people.get("officer"), data);
            measure(report, "registrations", meeting + "/registrations", people.get("officer"), data);
            report.note(DAYS + " days of " + TRACKS + " tracks with " + SESSIONS + " sessions each and " + DELEGATES
                    + " delegates; 20 requests a second for " + SECONDS + " s, each timed from when it was due, after "
                    + WARM_UP + " s at the same rate; statements beside those around every page");
        }
    }

    private static void measure(Report report, String what, String path, Person person, Path data) throws Exception {
        Person.Answer answer = person.get(path);
        if (!answer.page()) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        DirectoryBench.statements(report, what + ": SQL statements", 5, data, person, path);
        DirectoryBench.pace(person, path, WARM_UP);
        double[] times = DirectoryBench.pace(person, path, SECONDS);
        report.goal(what + ": p95 of " + times.length, 80, Report.part(times, .95), "ms");
        report.figure(what + ": page, uncompressed", answer.body().length() / 1000.0, "kB");
    }

    private static final String FILL = """
            delete from meeting.session;
            update meeting.network_meeting set ends_on = starts_on + %3$d - 1, seats = 0;
            insert into meeting.hall (id, owner_id, audience_id, meeting_id, name, seats, position)
            select gen_random_uuid(), m.owner_id, m.audience_id, m.id, 'Hall ' || n, 80, 10 + n
              from meeting.network_meeting m, generate_series(1, %1$d) n;
            insert into meeting.session (id, owner_id, audience_id, meeting_id, hall_id, kind, track, title, text, starts_at,
                                         ends_at, chair, speakers, languages, tlp, chatham_house, observers)
            select gen_random_uuid(), m.owner_id, m.audience_id, m.id, h.id, 'PARALLEL', 'Track ' || h.position - 10,
                   'Session ' || s || ' of day ' || d, repeat('What focal points learnt. ', 10),
                   m.starts_on + d + time '08:00' + s * interval '50 minutes',
                   m.starts_on + d + time '08:45' + s * interval '50 minutes',
                   'Chair ' || d || h.position || s, 'Speaker ' || d || h.position || s, '{}', 'GREEN', true, false
              from meeting.network_meeting m
              join meeting.hall h on h.meeting_id = m.id and h.position > 10, generate_series(0, %3$d - 1) d,
                   generate_series(0, %2$d - 1) s;
            insert into meeting.delegate (id, owner_id, audience_id, meeting_id, name, post, part, mail, online, languages, visa,
                                          passport_name, note, dietary, access, listed, registered_at)
            select gen_random_uuid(), o.owner_id, o.audience_id, m.id, 'Delegate ' || n, 'Director', 'MEMBER', '', false, '{en}',
                   false, '', '', '', '', true, now()
              from meeting.network_meeting m, generate_series(1, %4$d) n,
                   lateral (select d.owner_id, d.audience_id from meeting.delegate d where d.meeting_id = m.id
                             order by md5(n || d.id::text) limit 1) o
            """;
}
