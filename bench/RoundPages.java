import java.sql.Connection;
import java.util.UUID;
import org.apache.pdfbox.Loader;

/** What stands in rounds and plans that are read: decided positions, and a plan whose report has 150 pages. */
final class RoundPages {

    private static final String POSITION = "assessment.\"position\"";
    private static final int PAGES = 150;
    private static final int ACTIONS = 124;
    private static final long PATIENCE = 60_000_000_000L;

    private RoundPages() {}

    /** Decides each item of rounds, with reasons; not each as in the other round. */
    static void decide(Connection connection, String... rounds) throws Exception {
        try (var insert = connection.prepareStatement("""
                insert into %s (id, owner_id, audience_id, round_id, item_id, value, trend, confidence, reasoning,
                                mitigating, dissent, author, decided_at)
                select gen_random_uuid(), i.owner_id, i.audience_id, i.round_id, i.id,
                       (array['NOT_OBSERVED', 'SOME_SIGNS', 'CLEAR_SIGNS'])[1 + (i.place + ?) %% 3], 'STEADY', 'MEDIUM',
                       repeat('What this rests on, in words of the country. ', 8), repeat('What is there already. ', 6),
                       repeat('Who sees it otherwise. ', 4), 'Somebody', now()
                  from assessment.item i where i.round_id = ?::uuid
                """.formatted(POSITION))) {
            for (int at = 0; at < rounds.length; at++) {
                insert.setInt(1, at);
                insert.setString(2, id(rounds[at]));
                if (insert.executeUpdate() < 100) {
                    throw new IllegalStateException("the round has too few items");
                }
            }
        }
        analyze(connection);
    }

    /** Makes the report of a plan in the hub of a round; timed from the click until the file is whole. */
    static void report(Report report, Connection connection, Person lead, String round) throws Exception {
        UUID plan = plan(connection, round);
        Person.Answer page = lead.get("/plan/" + plan + "/report");
        for (String format : new String[] {"PDF", "DOCX"}) {
            double[] took = new double[3];
            String path = "";
            int seen = 0;
            for (int run = 0; run < took.length; run++) {
                long begun = System.nanoTime();
                path = lead.post(
                                "/plan/" + plan + "/reports",
                                page,
                                "format",
                                format,
                                "id",
                                UUID.randomUUID().toString())
                        .location();
                Person.Answer standing = lead.get(path);
                while (!standing.body().contains("href=\"" + path + "/file\"")) {
                    seen += standing.body().contains("<progress") ? 1 : 0;
                    if (System.nanoTime() - begun > PATIENCE || !standing.page()) {
                        throw new IllegalStateException("no report was made: " + standing.status());
                    }
                    Thread.sleep(50);
                    standing = lead.get(path);
                }
                took[run] = (System.nanoTime() - begun) / 1e9;
            }
            report.goal(
                    "report as " + format + ": slowest of 3",
                    10,
                    java.util.Arrays.stream(took).max().orElseThrow(),
                    "s");
            if (format.equals("PDF")) {
                try (var pdf = Loader.loadPDF(lead.bytes(path + "/file"))) {
                    report.figure("report as PDF: pages", pdf.getNumberOfPages(), "");
                    if (pdf.getNumberOfPages() < PAGES) {
                        throw new IllegalStateException("the report has only " + pdf.getNumberOfPages() + " pages");
                    }
                }
                report.figure("report as PDF: times its progress was seen", seen, "");
            }
        }
        report.note("a plan of " + ACTIONS
                + " actions below 20 objectives with two notes each; from the click until the file"
                + " is there, looked for every 50 ms");
    }

    private static UUID plan(Connection connection, String round) throws Exception {
        UUID plan = UUID.randomUUID();
        String own = "select owner_id, audience_id from assessment.round where id = '" + id(round) + "'";
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into plan.plan (id, owner_id, audience_id, title, starts_on, ends_on, state, created_at)"
                            + " select '" + plan + "', o.owner_id, o.audience_id, 'Bench plan', current_date - 300,"
                            + " current_date + 400, 'DRAFT', now() from (" + own + ") o");
            statement.execute("insert into plan.objective (id, owner_id, audience_id, plan_id, position, title, pillar)"
                    + " select gen_random_uuid(), p.owner_id, p.audience_id, p.id, n, 'Objective ' || n, 'PILLAR_1'"
                    + " from plan.plan p, generate_series(1, 20) n where p.id = '" + plan + "'");
            statement.execute(
                    "insert into plan.action (id, owner_id, audience_id, plan_id, objective_id, number, title, about,"
                            + " lead, starts_on, due_on, cost, resourced, status, status_on, changed_at)"
                            + " select gen_random_uuid(), o.owner_id, o.audience_id, o.plan_id, o.id, n, 'Action ' || n,"
                            + " repeat('A sentence on what is done in this action. ', 12), 'Ministry ' || n % 30,"
                            + " current_date - 300 + n, current_date - 200 + n, 'SMALL', 'PARTLY',"
                            + " (array['NOT_STARTED', 'ON_TRACK', 'DELAYED', 'DONE'])[1 + n % 4], current_date, now()"
                            + " from generate_series(1, " + ACTIONS + ") n join plan.objective o"
                            + " on o.plan_id = '" + plan + "' and o.position = 1 + n % 20");
            statement.execute(
                    "insert into plan.note (id, owner_id, audience_id, action_id, status, text, author, said_on,"
                            + " written_at) select gen_random_uuid(), a.owner_id, a.audience_id, a.id, 'ON_TRACK',"
                            + " repeat('What was done since the last report, in words of the country. ', 10), 'Somebody',"
                            + " current_date - d * 20, now() from plan.action a, generate_series(1, 2) d"
                            + " where a.plan_id = '" + plan + "'");
        }
        analyze(connection);
        return plan;
    }

    private static void analyze(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
