package org.focalnet.search.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.search.text.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The index finds what the policy lets read, all of it and nothing else, and by its index. */
class IndexStoreTest {

    private final JdbcClient jdbc = Program.get(JdbcClient.class);
    private final Audiences audiences = Program.get(Audiences.class);

    @Test
    void whatIsFoundIsExactlyWhatThePolicyLetsRead() {
        String word = word();
        var random = new Random(7);
        List<MemberId> members = List.of(Program.seat(), Program.seat(), Program.seat());
        UUID circle = Ids.next();
        secretariat(() -> audiences.setCircle(circle, Set.of(members.get(0), members.get(1)), Set.of()));
        List<UUID> planted = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            AudienceChoice readers = List.of(
                            AudienceChoice.OWN,
                            AudienceChoice.NETWORK,
                            AudienceChoice.PUBLIC,
                            AudienceChoice.group(circle),
                            AudienceChoice.named(Set.of(members.get(0), members.get(2))))
                    .get(i % 5);
            MemberId owner = members.get(i % 5 == 3 ? i % 2 : i % 3);
            planted.add(Planted.put(owner, readers, "Title " + word, "Text", "en"));
        }
        List<Viewer> viewers = new ArrayList<>();
        members.forEach(member -> viewers.add(Program.focalPoint(member)));
        viewers.add(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.ADMINISTRATOR));
        for (MemberId member : members) {
            UUID account = Ids.next();
            planted.stream()
                    .filter(id -> random.nextBoolean())
                    .forEach(id -> Viewers.run(Program.focalPoint(member), () -> audiences.assign(account, id, true)));
            viewers.add(new Viewer(member, account, Role.CONTRIBUTOR));
        }
        for (Viewer viewer : viewers) {
            assertThat(found(viewer, word))
                    .as(viewer.role().name())
                    .isEqualTo(readable(viewer, word))
                    .isNotEmpty();
        }
        assertThat(found(null, word)).isEqualTo(readable(null, word)).hasSize(6);
        secretariat(() -> audiences.setCircle(circle, Set.of(members.get(0)), Set.of()));
        assertThat(found(Program.focalPoint(members.get(1)), word))
                .as("who leaves a group loses its hits at once")
                .isEqualTo(readable(Program.focalPoint(members.get(1)), word));
    }

    @Test
    void whatWasTakenOutOrGivenToFewerIsNotFoundByOthers() {
        String word = word();
        MemberId owner = Program.seat();
        Viewer other = Program.focalPoint(Program.seat());
        UUID id = Planted.put(owner, AudienceChoice.NETWORK, word, "Text", "en");
        assertThat(found(other, word)).containsExactly(id);
        Planted.put(id, owner, AudienceChoice.OWN, word, "Text", "en");
        assertThat(found(other, word)).isEmpty();
        assertThat(found(Program.focalPoint(owner), word)).containsExactly(id);
        Planted.remove(owner, id);
        assertThat(found(Program.focalPoint(owner), word)).isEmpty();
    }

    @Test
    void wordsLikeAnotherAreOnlyThoseThatTheViewerMayRead() {
        String word = word();
        MemberId owner = Program.seat();
        Planted.put(owner, AudienceChoice.OWN, "Title", "about " + word, "en");
        String mistyped = word.substring(0, 5) + word.substring(6);
        assertThat(alike(Program.focalPoint(owner), mistyped)).containsExactly(word);
        assertThat(alike(Program.focalPoint(Program.seat()), mistyped)).isEmpty();
        assertThat(alike(new Viewer(MemberId.SECRETARIAT, Ids.next(), Role.ADMINISTRATOR), mistyped))
                .isEmpty();
        assertThat(alike(null, mistyped)).isEmpty();
    }

    @Test
    void aSearchGoesByTheIndexAndVeryCommonWordsFindTheNewest() throws SQLException {
        try (Connection connection = Program.owner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into search.entry (id, owner_id, audience_id, kind, object_id, path, title, body, language, words, at, analyser)
                    select gen_random_uuid(), '00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002',
                           'plan', gen_random_uuid(), '/plan', 'plan', 'plan', 'en',
                           ('''planned' || i % 20 || ''':1 ''seldom' || i % 3000 || ''':2')::tsvector,
                           timestamptz '2020-01-01' + i * interval '1 minute', 0
                      from generate_series(1, 60000) i
                    """);
            try {
                statement.execute("analyze search.entry");
                assertThat(lines(connection, "explain " + bound("'planned7' & 'seldom7'")))
                        .contains("Bitmap Index Scan on entry_words");
                String ofAFewDays = bound("'planned7'")
                        .replace(
                                "null::int[]::int[] is null or search.eras(e.at) && null::int[]",
                                "search.eras(e.at) && '{73051,9131}'::int[]");
                assertThat(lines(connection, "explain " + ofAFewDays))
                        .as("reads what is of that time and for this viewer, and no other row")
                        .containsPattern("Index Cond: .*words @@ .* AND .*73051.* AND .*audience_id\\] &&");
                Viewer viewer = Program.focalPoint(Program.seat());
                for (int most : new int[] {100, 500, 1_500, 2_900}) { // in the newest part, in a larger one, in all
                    assertThat(as(viewer, () -> ids("""
                                    select id from search.find('''planned7'''::tsquery, null, null, null, null, null, null, null,
                                                               null, %d, 5000, 0)
                                    """.formatted(most))))
                            .hasSize(most)
                            .isEqualTo(as(viewer, () -> ids("""
                                    select id from search.entry where words @@ '''planned7'''::tsquery
                                     order by at desc limit %d
                                    """.formatted(most))));
                }
            } finally {
                statement.execute("delete from search.entry where kind = 'plan'");
            }
        }
    }

    private Set<UUID> ids(String sql) {
        return new HashSet<>(jdbc.sql(sql).query(UUID.class).list());
    }

    @Test
    void withoutTheFunctionTheIndexWouldNotBeUsed() {
        String plan = Viewers.as(
                Program.focalPoint(Program.seat()),
                () -> read(() -> String.join(
                        "\n",
                        jdbc.sql("explain select id from search.entry where words @@ '''planned7'''::tsquery")
                                .query(String.class)
                                .list())));
        assertThat(plan)
                .as("@@ is not leak-proof: when PostgreSQL changes that, the function can go")
                .doesNotContain("Index Cond: (words @@");
    }

    @Test
    void noTextOfTheServerSaysHowManyForeignTextsThereAre() {
        for (String call : List.of("select search.statement()", "select count(*) from search.word")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Viewers.as(
                            Program.focalPoint(Program.seat()),
                            () -> read(() -> jdbc.sql(call).query(String.class).list())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private Set<UUID> found(Viewer viewer, String typed) {
        return as(
                viewer,
                () -> new HashSet<>(jdbc.sql("""
                        select id from search.find(?::tsquery, null, null, null, null, null, null, null, null, 2000, 2000, 0)
                        """)
                        .param(Wording.of(typed).query())
                        .query(UUID.class)
                        .list()));
    }

    private Set<UUID> readable(Viewer viewer, String typed) {
        return as(
                viewer,
                () -> new HashSet<>(jdbc.sql("select id from search.entry where words @@ ?::tsquery")
                        .param(Wording.of(typed).query())
                        .query(UUID.class)
                        .list()));
    }

    private List<String> alike(Viewer viewer, String word) {
        return as(
                viewer,
                () -> jdbc.sql("select w from search.alike(?) w")
                        .param(word)
                        .query(String.class)
                        .list());
    }

    private <T> T as(Viewer viewer, Supplier<T> work) {
        return viewer == null ? read(work) : Viewers.as(viewer, () -> read(work));
    }

    private <T> T read(Supplier<T> work) {
        return Program.get(TransactionTemplate.class).execute(status -> work.get());
    }

    /** The very statement of the function, with the values in it that it binds. */
    private static String bound(String query) throws SQLException {
        String sql;
        try (Connection connection = Program.owner()) {
            sql = lines(connection, "select search.statement()");
        }
        sql = sql.replace("$14", "null::int[]").replace("$13", "2000");
        for (int i = 12; i > 4; i--) {
            sql = sql.replace("$" + i, "null");
        }
        return sql.replace("$4", "'{}'::uuid[]")
                .replace("$3", "true")
                .replace("$2", "'{00000000-0000-7000-8000-000000000002}'::uuid[]")
                .replace("$1", "'" + query.replace("'", "''") + "'::tsquery");
    }

    private static String lines(Connection connection, String sql) throws SQLException {
        var lines = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
        }
        return lines.toString();
    }

    private static void secretariat(Runnable work) {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), work);
    }

    /** A word that stands nowhere else. */
    private static String word() {
        return "wortlaut" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "q");
    }
}
