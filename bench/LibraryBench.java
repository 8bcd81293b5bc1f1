import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A library of 100,000 public items: the shelf and its filters at a steady rate, and a harvest of all of it by the Open
 * Archives Initiative's protocol, in the middle of which a thousand items change.
 */
final class LibraryBench {

    private static final int ITEMS = 100_000;
    private static final int CHANGED = 1_000;
    private static final int WARM_UP = 10;
    private static final int SECONDS = 20;
    private static final Pattern TOKEN = Pattern.compile("<resumptionToken[^>]*>([^<]+)</resumptionToken>");
    private static final Pattern RECORD =
            Pattern.compile("<identifier>oai:[^:]+:([0-9a-f-]{36})</identifier><datestamp>([^<]+)<");

    private LibraryBench() {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("library");
        try (var program = Started.program("demo", data, Map.of())) {
            try (var connection = new Server(data).connect("focalnet");
                    var statement = connection.createStatement()) {
                for (String sql : FILL.formatted(ITEMS).split(";\n")) {
                    statement.execute(sql);
                }
                Person reader = DemoPeople.of(program).get("focal point");
                shelves(report, data, reader);
                harvest(report, new Person(program.url()), connection);
            }
        }
        report.note(ITEMS + " public items, every third of them in two languages; 20 requests a second for " + SECONDS
                + " s, each timed from when it was due, after " + WARM_UP
                + " s at the same rate; statements beside those around every page");
    }

    private static void shelves(Report report, Path data, Person reader) throws Exception {
        var pages = new LinkedHashMap<String, String>();
        pages.put("shelf", "/library");
        pages.put("shelf by title", "/library?sort=title");
        pages.put("shelf, tenth page", "/library?sort=new&page=10");
        pages.put("kind and theme", "/library?kind=LESSON&theme=JUSTICE");
        pages.put("pillar, sector and language", "/library?pillar=PILLAR_1&sector=INTERIOR&language=fr");
        pages.put("region, by title", "/library?sort=title&region=154");
        pages.put("what one member brought in", "/library?view=ours");
        for (var page : pages.entrySet()) {
            String what = page.getKey();
            String path = page.getValue();
            Person.Answer answer = reader.get(path);
            if (!answer.page()) {
                throw new IllegalStateException(path + " answered " + answer.status());
            }
            DirectoryBench.statements(report, what + ": SQL statements", 4, data, reader, path);
            DirectoryBench.pace(reader, path, WARM_UP);
            double[] times = DirectoryBench.pace(reader, path, SECONDS);
            report.goal(what + ": p95 of " + times.length, 60, Report.part(times, .95), "ms");
        }
    }

    /** Every item is given at least once, and what changed in between is given as it is then. */
    private static void harvest(Report report, Person harvester, Connection connection) throws Exception {
        Map<String, String> found = new HashMap<>();
        String path = "/oai?verb=ListRecords&metadataPrefix=oai_dc";
        int answers = 0;
        long begun = System.nanoTime();
        while (!path.isEmpty()) {
            String body = harvester.get(path).body();
            Matcher records = RECORD.matcher(body);
            while (records.find()) {
                found.put(records.group(1), records.group(2));
            }
            Matcher token = TOKEN.matcher(body);
            path = token.find() ? "/oai?verb=ListRecords&resumptionToken=" + token.group(1) : "";
            if (++answers == 500) {
                try (var statement = connection.createStatement()) {
                    statement.execute(
                            "update library.item set changed_at = now() where id in (select id from library.item"
                                    + " where batch_id = '" + BATCH + "' order by md5(id::text) limit " + CHANGED
                                    + ")");
                }
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery(
                    "select id, to_char(stamp, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from library.item"
                            + " where audience_id = '00000000-0000-7000-8000-000000000001' and state in ('LISTED', 'WITHDRAWN')");
            int missing = 0;
            while (row.next()) {
                missing += row.getString(2).equals(found.get(row.getString(1))) ? 0 : 1;
            }
            report.goal("harvest of " + found.size() + " records", 300, seconds, "s");
            report.figure("answers", answers, "");
            report.goal("records missing or older than the last, of " + CHANGED + " changed meanwhile", 0, missing, "");
        }
    }

    private static final String BATCH = "01980000-0000-7000-8000-00000000bbbb";

    private static final String FILL = """
            insert into library.item (id, owner_id, audience_id, audience_kind, intended, kind, state, tlp, credit, region, language,
                                      creator, issued, identifier, link, rights, effort, themes, pillars, sectors, regions, consented,
                                      review_on, batch_id, reason, created_at, changed_at, listed_at)
            select ('01980000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, o.owner_id, i.audience_id, 'PUBLIC', i.audience_id,
                   (array['LESSON', 'PRACTICE', 'POLICY', 'PLAN', 'REPORT', 'TOOLKIT', 'TRAINING', 'ANSWER', 'LINK'])[1 + n %% 9],
                   'LISTED', 'CLEAR', 'NAMED', '', (array['en', 'fr', 'es', 'ar', 'ru', 'zh'])[1 + n %% 6], 'Office ' || n %% 300,
                   (2005 + n %% 20)::text, '', '', '', '',
                   array[(array['JUSTICE', 'MANDATE', 'EARLY_WARNING', 'HATE_SPEECH', 'COORDINATION'])[1 + n %% 5]],
                   array['PILLAR_' || 1 + n %% 3],
                   array[(array['INTERIOR', 'FOREIGN_AFFAIRS', 'JUSTICE', 'CIVIL_SOCIETY'])[1 + n %% 4]],
                   array[(array['154', '143', '011', '014', '419'])[1 + n %% 5]], true, current_date + 300,
                   '01980000-0000-7000-8000-00000000bbbb', '', now() - n * interval '1 minute', now() - n * interval '1 minute',
                   now() - n * interval '1 minute'
              from generate_series(1, %1$d) n
              cross join (select i.audience_id from library.item i where i.audience_kind = 'PUBLIC' and i.state = 'LISTED' limit 1) i
              join (select owner_id, row_number() over (order by owner_id) - 1 as place, count(*) over () as members
                      from (select distinct owner_id from library.item where credit = 'NAMED') d) o on o.place = n %% o.members;
            insert into library.item_text (id, owner_id, audience_id, item_id, language, original, title, summary, context, problem,
                                           done, result, known, failed, conditions, changed_at)
            select gen_random_uuid(), i.owner_id, i.audience_id, i.id, l.language, l.original, 'What an office learnt ' || md5(i.id::text),
                   repeat('How an office of two people got ministries to say what they do. ', 6), repeat('A small state. ', 20), '',
                   repeat('The office wrote one page. ', 20), 'Most came back.', '', 'One was refused.', '', i.changed_at
              from library.item i
              cross join lateral (select i.language, true as original
                                   union all select case i.language when 'fr' then 'en' else 'fr' end, false
                                    where i.id::text ~ '[0-4]$') l
             where i.batch_id = '01980000-0000-7000-8000-00000000bbbb';
            analyze library.item;
            analyze library.item_text
            """;
}
