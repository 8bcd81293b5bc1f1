import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.focalnet.search.text.Wording;

/**
 * A million texts of six languages, 213 members, a viewer in 40 audiences who may read a little more than half: two words,
 * 20 results, by the program's own statement as the role that serves requests, with the viewer set, beside Lucene over the
 * same words with the same readers in the same run.
 */
final class SearchBench {

    private static final int ROUNDS = 150;
    private static final int WARM_UP = 30;

    /** Ranks of the words of a query among those of their language. */
    private enum Frequency {
        RARE(4_000, 12_000),
        MIDDLE(300, 1_200),
        COMMON(20, 120),
        VERY_COMMON(0, 8);

        private final int from;
        private final int to;

        Frequency(int from, int to) {
            this.from = from;
            this.to = to;
        }

        String words() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " words";
        }
    }

    private SearchBench() {}

    static void measure(Report report) throws Exception {
        int texts = Integer.getInteger("focalnet.bench.texts", 1_000_000);
        Path data = Started.empty("search");
        try (var program = Started.program("run", data, Map.of());
                Connection connection = new Server(data).connect("focalnet")) {
            var corpus = new SearchCorpus(texts);
            long begun = System.nanoTime();
            corpus.fill(connection);
            report.figure("filling " + texts + " texts, index and statistics", seconds(begun), "s");
            report.figure("table with its indexes", megabytes(connection), "MiB");
            begun = System.nanoTime();
            try (var lucene = new SearchLucene(corpus, Started.empty("search-lucene"))) {
                report.figure("Lucene: the same texts", seconds(begun), "s");
                String find = find();
                for (Frequency frequency : Frequency.values()) {
                    compare(report, corpus, lucene, connection, find, frequency);
                }
            }
            report.note("213 members; the viewer is in " + SearchCorpus.AUDIENCES + " audiences and may read "
                    + Math.round(100.0 * corpus.readable() / texts)
                    + " % of the texts; each time is that of the transaction: viewer set, statement, 20 texts read");
            report.note(
                    "the server is the embedded one as the program sets it up; texts of 40 words with Zipf's frequencies");
        }
    }

    private static void compare(
            Report report,
            SearchCorpus corpus,
            SearchLucene lucene,
            Connection connection,
            String find,
            Frequency frequency)
            throws Exception {
        var random = new Random(frequency.ordinal());
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < ROUNDS + WARM_UP; i++) {
            typed.add(corpus.words(random, frequency.from, frequency.to));
        }
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        long found = 0;
        for (int i = 0; i < typed.size(); i++) {
            long begun = System.nanoTime();
            String query = Wording.of(typed.get(i)).query();
            int total = ask(connection, find, query);
            double taken = (System.nanoTime() - begun) / 1e6;
            begun = System.nanoTime();
            lucene.ask(typed.get(i));
            if (i >= WARM_UP) {
                ours[i - WARM_UP] = taken;
                theirs[i - WARM_UP] = (System.nanoTime() - begun) / 1e6;
                found += total;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        String what = frequency.words();
        report.goal(what + ", p50", 20, Report.part(ours, .5), "ms");
        report.goal(what + ", p99", 150, Report.part(ours, .99), "ms");
        report.figure(what + ", Lucene p50", Report.part(theirs, .5), "ms");
        report.figure(what + ", Lucene p99", Report.part(theirs, .99), "ms");
        report.figure(
                what + ", p50 as a multiple of Lucene's", Report.part(ours, .5) / Report.part(theirs, .5), "times");
        report.figure(what + ", matches ranked on average", (double) found / ROUNDS, "");
    }

    private static int ask(Connection connection, String find, String query) throws Exception {
        connection.setAutoCommit(false);
        try (PreparedStatement enter = connection.prepareStatement("select audience.enter(?, null, 'TEAM')")) {
            enter.setObject(1, SearchCorpus.VIEWER);
            enter.execute();
        }
        int total = 0;
        try (PreparedStatement statement = connection.prepareStatement(find)) {
            statement.setString(1, query);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    total = rows.getInt("total");
                    rows.getString("body");
                }
            }
        }
        connection.commit();
        return total;
    }

    /** The program's own statement, with no filter and the first page. */
    private static String find() throws Exception {
        var field = Class.forName("org.focalnet.search.hit.HitStore").getDeclaredField("FIND");
        field.setAccessible(true);
        String sql = ((String) field.get(null)).replace(":query::tsquery", "?::tsquery");
        for (String filter : List.of("kind", "group", "theme", "pillar", "language", "sender", "since", "until")) {
            sql = sql.replace(":" + filter, "null");
        }
        return sql.replace(":most", "2000").replace(":size", "20").replace(":skip", "0");
    }

    private static double megabytes(Connection connection) throws Exception {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select pg_total_relation_size('search.entry')")) {
            rows.next();
            return rows.getLong(1) / 1024.0 / 1024.0;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
