import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.focalnet.search.text.Analysis;
import org.postgresql.PGConnection;

/** Texts that can be made again and again: words of six languages' scripts, by Zipf's frequencies, with their readers. */
final class SearchCorpus {

    static final int AUDIENCES = 40;
    static final UUID VIEWER = new UUID(0x7000L, 1);

    private static final UUID PUBLIC = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID NETWORK = UUID.fromString("00000000-0000-7000-8000-000000000002");
    private static final int MEMBERS = 213;
    private static final int GROUPS = 300;
    private static final int VOCABULARY = 20_000;
    private static final int LENGTH = 40;
    private static final int TITLE = 6;
    private static final String[] LANGUAGES = {"en", "fr", "es", "ru", "ar", "zh"};
    private static final String[] SYLLABLES = {
        "pre ven tion sta te law gen peo ple mo ni tor ing re gi on ly der ed con",
        "pré ven tion é tat loi gens mo ni teur ré gi on ment eux con dé ves ance que",
        "pre ven ción es ta do ley gen te mo ni tor re gión men to ado con ves idad que",
        "пре дот вра ще ние го су дар ство за кон лю ди ре ги он ный мо ни то ров",
        "من ال دو لة قا نو ني حما ية سكا مدا في را قب إق لي تع او",
        characters()
    };

    /** As many Chinese characters as a newspaper uses. */
    private static String characters() {
        return java.util.stream.IntStream.range(0x4E00, 0x4E00 + 2_500)
                .mapToObj(Character::toString)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private final int texts;
    private final double[] zipf = new double[VOCABULARY];
    private final String[][] words = new String[LANGUAGES.length][VOCABULARY];
    /** Of each word the forms at each of its places: one place, but for Chinese one for each character. */
    private final String[][][][] forms = new String[LANGUAGES.length][VOCABULARY][][];

    private long readable;

    SearchCorpus(int texts) {
        this.texts = texts;
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            sum += 1.0 / (i + 1);
            zipf[i] = sum;
        }
        var random = new Random(1);
        for (int language = 0; language < LANGUAGES.length; language++) {
            String[] syllables = SYLLABLES[language].split(" ");
            var known = new java.util.HashSet<String>();
            for (int i = 0; i < VOCABULARY; i++) {
                String word;
                do {
                    var made = new StringBuilder();
                    int length = 2 + random.nextInt(3);
                    for (int part = 0; part < length; part++) {
                        made.append(syllables[random.nextInt(syllables.length)]);
                    }
                    word = made.toString();
                } while (!known.add(word));
                words[language][i] = word;
                forms[language][i] = Analysis.words(word, LANGUAGES[language]).stream()
                        .map(found -> found.forms().toArray(String[]::new))
                        .toArray(String[][]::new);
            }
        }
    }

    /** One text: words of a language and who may read it. */
    record Text(int number, int language, int[] words, UUID audience, boolean readable) {}

    interface Taker {
        void take(Text text) throws Exception;
    }

    void each(Taker taker) throws Exception {
        var random = new Random(2);
        readable = 0;
        for (int number = 0; number < texts; number++) {
            int language = random.nextInt(LANGUAGES.length);
            int[] drawn = new int[TITLE + LENGTH];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = rank(random);
            }
            double readers = random.nextDouble();
            int group = random.nextInt(GROUPS);
            UUID audience = readers < .45 ? NETWORK : readers < .5 ? PUBLIC : group(group);
            boolean read = readers < .5 || group < AUDIENCES - 3;
            readable += read ? 1 : 0;
            taker.take(new Text(number, language, drawn, audience, read));
        }
    }

    private int rank(Random random) {
        int at = Arrays.binarySearch(zipf, random.nextDouble() * zipf[VOCABULARY - 1]);
        return Math.min(at < 0 ? -at - 1 : at, VOCABULARY - 1);
    }

    long readable() {
        return readable;
    }

    String[][] forms(Text text, int i) {
        return forms[text.language()][text.words()[i]];
    }

    /** Two words of one language whose ranks lie between two. */
    String words(Random random, int from, int to) {
        String[] all = words[random.nextInt(LANGUAGES.length)];
        int one = from + random.nextInt(to - from);
        int other;
        do {
            other = from + random.nextInt(to - from);
        } while (other == one);
        return all[one] + " " + all[other];
    }

    void fill(Connection connection) throws Exception {
        try (var statement = connection.createStatement()) {
            for (String sql : List.of(
                    "set maintenance_work_mem = '512MB'",
                    "set synchronous_commit = off",
                    "insert into audience.seat select m(i), true from generate_series(1, " + MEMBERS + ") i",
                    "insert into audience.circle_member select g(i), m(1) from generate_series(0, " + (AUDIENCES - 4)
                            + ") i",
                    "insert into audience.circle_member select g(i), m(2 + (i * 7 + j * 13) % " + (MEMBERS - 1)
                            + ") from generate_series(0, " + (GROUPS - 1)
                            + ") i, generate_series(0, 9) j on conflict do nothing",
                    "insert into audience.audience (id, key, kind, circle_id) select g(i), 'group:' || g(i), 'GROUP', g(i)"
                            + " from generate_series(0, " + (GROUPS - 1) + ") i",
                    "insert into audience.audience (id, key, kind, owner_id) select m(1), 'own:' || m(1), 'OWN', m(1)",
                    "drop index search.entry_words, search.entry_audience, search.entry_at")) {
                statement.execute(sql.replaceAll(
                                "\\bm\\(((?:[^()]|\\([^()]*\\))*)\\)",
                                "(lpad(to_hex(28672), 16, '0') || lpad(to_hex($1), 16, '0'))::uuid")
                        .replaceAll("\\bg\\(i\\)", "(lpad(to_hex(36864), 16, '0') || lpad(to_hex(i), 16, '0'))::uuid"));
            }
            copy(connection);
            statement.execute(
                    "create index entry_words on search.entry using gin (words, search.eras(at), (array[audience_id])) with"
                            + " (fastupdate = off)");
            statement.execute("create index entry_audience on search.entry (audience_id, at)");
            statement.execute("create index entry_at on search.entry (at desc)");
            statement.execute("vacuum analyze search.entry");
            statement.execute("checkpoint");
            statement.execute("set session authorization focalnet_request");
        }
    }

    private static UUID group(int group) {
        return new UUID(0x9000L, group);
    }

    private void copy(Connection connection) throws Exception {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("""
                copy search.entry (id, owner_id, audience_id, kind, object_id, path, title, body, language, words, at, analyser)
                from stdin
                """);
        var buffer = new ByteArrayOutputStream(1 << 20);
        each(text -> {
            buffer.writeBytes(line(text).getBytes(StandardCharsets.UTF_8));
            if (buffer.size() > 900_000) {
                copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
                buffer.reset();
            }
        });
        copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        copy.endCopy();
    }

    private String line(Text text) {
        Map<String, StringBuilder> places = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        int position = 0;
        for (int i = 0; i < text.words().length; i++) {
            written.add(words[text.language()][text.words()[i]]);
            for (String[] place : forms(text, i)) {
                position++;
                for (String form : place) {
                    var at = places.computeIfAbsent(form, key -> new StringBuilder());
                    at.append(at.isEmpty() ? "" : ",").append(position).append(i < TITLE ? "A" : "");
                }
            }
        }
        var vector = new StringBuilder();
        places.forEach(
                (form, at) -> vector.append(" '").append(form).append("':").append(at));
        UUID id = new UUID(0x5000L, text.number());
        return id + "\t" + VIEWER + "\t" + text.audience() + "\tneed\t" + id + "\t/cooperation/needs/" + id + "\t"
                + String.join(" ", written.subList(0, TITLE)) + "\t"
                + String.join(" ", written.subList(TITLE, written.size()))
                + "\t" + LANGUAGES[text.language()] + "\t" + vector.substring(1) + "\t"
                + java.time.Instant.ofEpochSecond(1_500_000_000L + text.number() * 120L) + "\t1\n";
    }
}
