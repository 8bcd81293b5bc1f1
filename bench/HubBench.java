import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The pages of one hub that has grown large, asked for by its focal point at a steady rate: what the office can carry with
 * 5,000 commitments, the institution map with 80 institutions and 500 stances, the register with 2,000 policies.
 */
final class HubBench {

    private static final int INSTITUTIONS = 80;
    private static final int STANCES = 500;
    private static final int POLICIES = 2_000;
    private static final int COMMITMENTS = 5_000;
    private static final int WARM_UP = 15;
    private static final int SECONDS = 30;
    private static final double KB = 1000;

    private HubBench() {}

    /** The hub that is filled, whose readers are its own, and who looks at it. */
    private record Hub(UUID member, UUID readers, UUID account) {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("hub");
        try (var program = Started.program("demo", data, Map.of())) {
            Hub hub;
            try (var connection = new Server(data).connect("focalnet")) {
                hub = hub(connection);
                fill(connection, hub);
            }
            var person = new Person(program.url());
            Person.Answer people = person.get("/training/people?role=FOCAL_POINT");
            if (person.post("/training/people/" + hub.account() + "/sign-in", people)
                            .status()
                    != 303) {
                throw new IllegalStateException("the focal point of the hub was not let in");
            }
            for (var page : pages().entrySet()) {
                page(report, page.getKey(), page.getValue(), person, data);
            }
            report.note(INSTITUTIONS + " institutions with " + STANCES + " stances, " + POLICIES + " policies and "
                    + COMMITMENTS + " commitments in one hub of the training network; 20 requests a second for "
                    + SECONDS + " s, each timed from when it was due, after " + WARM_UP
                    + " s at the same rate; statements beside those around every page");
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("statement of the workload", "/workload");
        pages.put("list of commitments", "/workload/commitments");
        pages.put("institution map", "/institutions");
        pages.put("coverage of institutions", "/institutions/coverage");
        pages.put("register of policies", "/policies");
        return pages;
    }

    private static void page(Report report, String what, String path, Person person, Path data) throws Exception {
        Person.Answer answer = person.get(path);
        if (!answer.page()) {
            throw new IllegalStateException(path + " answered " + answer.status());
        }
        DirectoryBench.statements(report, what + ": SQL statements", 4, data, person, path);
        DirectoryBench.pace(person, path, WARM_UP);
        double[] times = DirectoryBench.pace(person, path, SECONDS);
        report.goal(what + ": p95 of " + times.length, 60, Report.part(times, .95), "ms");
        report.figure(what + ": p50", Report.part(times, .5), "ms");
        report.figure(what + ": p99", Report.part(times, .99), "ms");
        report.figure(what + ": page, compressed", answer.sent() / KB, "kB");
        report.figure(what + ": page, uncompressed", answer.body().getBytes(StandardCharsets.UTF_8).length / KB, "kB");
    }

    /** The hub with most in it, and its focal point. */
    private static Hub hub(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.owner_id, c.audience_id, a.id
                          from workload.commitment c join identity.account a on a.owner_id = c.owner_id
                         where a.role = 'FOCAL_POINT' and a.active
                         group by 1, 2, 3 order by count(*) desc, 3 limit 1
                        """)) {
            if (!rows.next()) {
                throw new IllegalStateException("no hub of the training network has commitments");
            }
            return new Hub(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getObject(3, UUID.class));
        }
    }

    /** Brings the hub to the sizes, beside what the training network put there. */
    private static void fill(Connection connection, Hub hub) throws Exception {
        String own = "'" + hub.member() + "', '" + hub.readers() + "'";
        String of = " where owner_id = '" + hub.member() + "'";
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into institution.institution (id, owner_id, audience_id, kind, name, mandate, relevance,"
                            + " liaison, approach, created_at, changed_at) select gen_random_uuid(), " + own
                            + ", 'OTHER', 'Institution ' || i, repeat('Keeps the peace between communities. ', 8),"
                            + " jsonb_build_object('PILLAR_1', 'Looks after districts', 'PILLAR_2', 'Trains colleagues abroad'),"
                            + " 'Director ' || i, 'By letter', now(), now() from generate_series(1, " + INSTITUTIONS
                            + " - (select count(*)::int from institution.institution" + of
                            + " and retired_at is null)) i");
            statement.execute(
                    "insert into institution.stance (id, owner_id, audience_id, institution_id, attitude, stage, reason,"
                            + " reason_note, evidence, on_day, author, written_at) select gen_random_uuid(), " + own
                            + ", (array(select id from institution.institution" + of + " order by id))[1 + i % "
                            + INSTITUTIONS + "],"
                            + " (array['UNAWARE', 'SCEPTICAL', 'NEUTRAL', 'SUPPORTIVE', 'CHAMPION'])[1 + i % 5],"
                            + " (array['IDENTIFIED', 'CONTACTED', 'BRIEFED', 'ATTENDS'])[1 + i % 4], 'NOT_KNOWN', 'Said so',"
                            + " 'A letter', current_date - i, 'Somebody', now() from generate_series(1, " + STANCES
                            + " - (select count(*)::int from institution.stance" + of + ")) i");
            statement.execute(
                    "insert into policyreview.policy (id, owner_id, audience_id, title, scope, institution, stage,"
                            + " decides_on, state, since, registered_at) select gen_random_uuid(), " + own
                            + ", 'Policy on assemblies and registers ' || i, 'INTERNAL', 'Institution ' || i % "
                            + INSTITUTIONS
                            + ", (array['IDEA', 'DRAFT', 'CONSULTATION', 'CLEARANCE'])[1 + i % 4], current_date + i % 300,"
                            + " (array['REGISTERED', 'REVIEW', 'ADVISED', 'ANSWERED', 'CLEARED', 'CLOSED'])[1 + i % 6],"
                            + " now() - i * interval '1 hour', now() - i * interval '2 hours' from generate_series(1, "
                            + POLICIES
                            + " - (select count(*)::int from policyreview.policy" + of + ")) i");
            statement.execute(
                    "insert into workload.commitment (id, owner_id, audience_id, kind, path, title, first_month,"
                            + " last_month, due, minutes, adjusted, moved, state, carrier, institution, changed_at)"
                            + " select gen_random_uuid(), " + own + ", 'other', '', 'Commitment ' || i,"
                            + " date_trunc('month', current_date) + i % 30 * interval '1 month' - interval '6 months',"
                            + " date_trunc('month', current_date) + (i % 30 + i % 4) * interval '1 month' - interval '6 months', null,"
                            + " 30 + i % 600, false, false, case when i % 3 = 0 then 'DONE' else 'OPEN' end,"
                            + " (array['HOLDER', 'ALTERNATE', 'STAFF'])[1 + i % 3], '', now() from generate_series(1, "
                            + COMMITMENTS
                            + " - (select count(*)::int from workload.commitment" + of + ")) i");
            statement.execute("analyze");
        }
    }
}
