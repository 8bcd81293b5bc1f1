package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.disclosure.Doors.Opening;
import org.focalnet.disclosure.Tables.Table;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A canary sits in every kind of object of one member; every door is opened as every kind of viewer. Its text, its id and
 * its count must not come out, and a foreign id must look like one that does not exist.
 */
class DoorTest {

    private static final String CANARY = "Kanarienvogel" + Long.toString(System.nanoTime(), 36);
    private static final List<Opening> DOORS = Doors.all();
    private static final List<Table> TABLES = Tables.disclosed();
    private static final Map<Table, UUID> PLANTED = new LinkedHashMap<>();
    private static final Map<String, List<Table>> IDS = new HashMap<>();
    private static final Map<String, Browserless> VIEWERS = new LinkedHashMap<>();
    private static final Map<String, MemberId> MEMBERS = new LinkedHashMap<>();
    private static final Map<String, String> BEFORE = new LinkedHashMap<>();
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final MemberId OWNER = Program.seat();
    private static final AtomicInteger ASKED = new AtomicInteger();

    @BeforeAll
    static void plant() {
        LOG.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
        MemberId other = Program.seat();
        MEMBERS.put("another focal point", other);
        MEMBERS.put("an officer", MemberId.SECRETARIAT);
        MEMBERS.put("an administrator", MemberId.SECRETARIAT);
        VIEWERS.put("a stranger", new Browserless());
        VIEWERS.put("another focal point", lasting(other, Role.FOCAL_POINT));
        VIEWERS.put("another contributor", lasting(other, Role.CONTRIBUTOR));
        VIEWERS.put("an officer", lasting(MemberId.SECRETARIAT, Role.OFFICER));
        VIEWERS.put("an administrator", lasting(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        VIEWERS.forEach((name, viewer) ->
                lists().forEach(door -> BEFORE.put(name + door, words(body(viewer, door.path())))));
        VIEWERS.put("a contributor with nothing assigned", lasting(OWNER, Role.CONTRIBUTOR));
        PLANTED.putAll(Canaries.plant(OWNER, CANARY));
        Jobs.run("exchange-askers"); // what it notes of an answer later would look like somebody's write
        PLANTED.forEach((table, id) ->
                IDS.computeIfAbsent(id.toString(), none -> new ArrayList<>()).add(table));
    }

    /** Somebody whose proof of who they are outlasts this test: it takes longer than the ten minutes of a proof. */
    private static Browserless lasting(MemberId member, Role role) {
        return new Browserless()
                .signInAs(SignIns.account(member, role), Instant.now().plus(Duration.ofHours(1)));
    }

    @AfterAll
    static void sayWhatWasCovered() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
        System.out.println("Doors: " + DOORS.size() + " doors, " + PLANTED.size() + " kinds of object, "
                + VIEWERS.keySet() + ", " + ASKED + " questions");
    }

    /** Both in one walk: what is asked to look for a leak is also what a missing id is compared with. */
    @Test
    void nothingOfAForeignObjectComesOutOfAnyDoorAndItsIdLooksLikeOneThatDoesNotExist() {
        Set<String> leaks = new ConcurrentSkipListSet<>();
        VIEWERS.entrySet().parallelStream().forEach(viewer -> {
            for (Opening door : DOORS.stream().filter(Opening::reads).toList()) {
                String who = door + " as " + viewer.getKey();
                var missing = door.names() ? ask(viewer.getValue(), door.with(Ids.next())) : null;
                for (String address : addresses(door, viewer.getKey())) {
                    var answer = ask(viewer.getValue(), address);
                    String body = address.contains(".xlsx") ? body(viewer.getValue(), address) : answer.body();
                    leaks.addAll(leaks(who + ", asked " + address, address, body));
                    if (answer.status() >= 500) {
                        leaks.add(who + ", asked " + address + ": answers " + answer.status());
                    }
                    // A notice that comes between two answers is counted in one of them: asked once more, both know of
                    // it.
                    if (missing != null
                            && !alike(answer, missing)
                            && !alike(ask(viewer.getValue(), address), ask(viewer.getValue(), door.with(Ids.next())))) {
                        leaks.add(who + " answers " + answer.status() + " instead of " + missing.status());
                    }
                    if (missing != null && answer.status() == 403) {
                        leaks.add(who + ": answers 403, which tells that it exists");
                    }
                }
            }
        });
        assertThat(leaks).isEmpty();
    }

    private static Set<String> leaks(String where, String address, String body) {
        Set<String> leaks = new TreeSet<>();
        if (body.contains(CANARY)) {
            leaks.add(where + ": the text came out");
        }
        for (String id : ids(body)) {
            // Which members there are is public; what else they own is not.
            if (!address.contains(id)) {
                IDS.getOrDefault(id, List.of()).stream()
                        .filter(table -> !table.self())
                        .forEach(table -> leaks.add(where + ": the id of " + table + " came out"));
            }
        }
        return leaks;
    }

    /** Every id that stands in a text, also where one overlaps another: looked for from its first hyphen on. */
    private static Set<String> ids(String body) {
        Set<String> ids = new HashSet<>();
        for (int hyphen = body.indexOf('-', 8); hyphen >= 0 && hyphen + 28 <= body.length(); ) {
            if (body.charAt(hyphen + 5) == '-' && body.charAt(hyphen + 10) == '-') {
                String id = body.substring(hyphen - 8, hyphen + 28);
                if (ID.matcher(id).matches()) {
                    ids.add(id);
                }
            }
            hyphen = body.indexOf('-', hyphen + 1);
        }
        return ids;
    }

    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static boolean alike(Browserless.Answer one, Browserless.Answer other) {
        return one.status() == other.status()
                && (one.body().equals(other.body())
                        || plain(one.body()).equals(plain(other.body()))
                        || words(one.body()).equals(words(other.body())));
    }

    /** Without what differs in every answer; quick, since nearly all are alike by then and need not be read as pages. */
    private static String plain(String body) {
        return body.lines()
                .map(line -> hasLongWord(line) ? ALWAYS_NEW.matcher(line).replaceAll("") : line)
                .collect(Collectors.joining("\n"));
    }

    /** Whether what is always new may stand there: hardly any line of a page has it, and an expression is slow. */
    private static boolean hasLongWord(String line) {
        int length = 0;
        for (int i = 0; i < line.length() && length < 16; i++) {
            char sign = line.charAt(i);
            length = sign >= '0' && sign <= '9'
                            || sign >= 'A' && sign <= 'Z'
                            || sign >= 'a' && sign <= 'z'
                            || sign == '-'
                            || sign == '_'
                    ? length + 1
                    : 0;
        }
        return length >= 16;
    }

    private static final java.util.regex.Pattern ALWAYS_NEW = java.util.regex.Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f-]{27}|\"[A-Za-z0-9_-]{60,}={0,2}\"|\\b[0-9a-f]{16,}\\b");

    /** Says that no more mails come, whatever the word, and must not lead elsewhere (RFC 8058). */
    private static final String SAME_TO_ALL = "/newsletter/unsubscription/{word}";

    @Test
    void noWriteReachesAForeignObject() throws SQLException {
        String before = everything();
        Set<String> found = new ConcurrentSkipListSet<>();
        VIEWERS.entrySet().parallelStream().forEach(viewer -> {
            String token = viewer.getValue().token();
            for (Opening door : DOORS.stream()
                    .filter(Opening::names)
                    .filter(d -> !d.reads())
                    .toList()) {
                var missing = act(viewer.getValue(), token, door.with(Ids.next()));
                for (UUID id : planted(door, viewer.getKey())) {
                    var answer = act(viewer.getValue(), token, door.with(id));
                    if (answer.status() != missing.status()
                            || answer.status() < 300 && !SAME_TO_ALL.equals(door.path())) {
                        found.add(door + " as " + viewer.getKey() + " answers " + answer.status() + " "
                                + answer.location() + ", for a missing one " + missing.status());
                    }
                }
            }
            assertThat(viewer.getValue().postWith(token, "/no-such-door").status())
                    .as("the token of " + viewer.getKey() + " still counts")
                    .isNotEqualTo(403);
        });
        assertThat(found).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void noCountTellsThatAForeignObjectExists() {
        assumeThat(LocalDate.now(ZoneOffset.UTC).toEpochDay())
                .as("pages show the day, which must not have turned since they were first read")
                .isEqualTo(Turns.DAY);
        Set<String> found = new TreeSet<>();
        BEFORE.forEach((key, before) -> VIEWERS.forEach((name, viewer) -> {
            for (Opening door : lists()) {
                if (key.equals(name + door)) {
                    String now = words(body(viewer, door.path()));
                    if (!now.equals(before)) {
                        found.add(door + " changed for " + name + ": " + difference(before, now));
                    }
                }
            }
        }));
        assertThat(found).isEmpty();
    }

    /** The record of a viewer's member grows by the viewer's own visits; it shows these, each of them, and no other. */
    @Test
    void theRecordHoldsTheViewersOwnChainAndNoEntryMore() {
        int leads = 0;
        for (var viewer : VIEWERS.entrySet()) {
            viewer.getValue().get("/audit/export");
            viewer.getValue().get("/audit/export");
            var page = viewer.getValue().get("/audit");
            if (page.status() != 200) {
                assertThat(viewer.getKey()).containsAnyOf("stranger", "contributor");
                continue;
            }
            leads++;
            MemberId member = MEMBERS.get(viewer.getKey());
            assertThat(page.document().select("[data-announce]").text().replaceAll("[^0-9]", ""))
                    .as(viewer.getKey())
                    .isEqualTo(String.valueOf(chain(member)));
            String export = viewer.getValue().get("/audit/export").body();
            assertThat(export.lines().filter(line -> line.contains("\"seq\"")))
                    .as(viewer.getKey())
                    .hasSize(chain(member));
            assertThat(export).doesNotContain(OWNER.toString());
        }
        assertThat(leads).isEqualTo(3);
    }

    /** How many entries a member's chain has. */
    private static int chain(MemberId member) {
        try (Connection connection = Program.owner();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select count(*) from audit.entry where owner_id = '" + member + "'")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void neitherLogsNorLettersNorEventsHoldTheText() throws SQLException {
        assertThat(LOG.list).noneMatch(event -> event.getFormattedMessage().contains(CANARY));
        List<String> kept = new ArrayList<>();
        for (String table : List.of("platform.event_publication", "platform.job")) {
            kept.addAll(Program.get(JdbcClient.class)
                    .sql("select t::text from " + table + " t")
                    .query(String.class)
                    .list());
        }
        try (Connection connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select l::text from notify.letter l")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        assertThat(kept).noneMatch(text -> text.contains(CANARY));
    }

    @Test
    void theOwnersOwnTeamSeesItSoThatThisTestCanFail() {
        var owner = new Browserless().signInAs(OWNER, Role.FOCAL_POINT);
        Set<String> seen = new TreeSet<>();
        for (Opening door : DOORS.stream().filter(Opening::reads).toList()) {
            for (String address : addresses(door, "the owner")) {
                var answer = owner.get(address);
                assertThat(answer.status()).as(address).isLessThan(500);
                String body = address.contains(".xlsx") ? body(owner, address) : answer.body();
                if (body.contains(CANARY) || PLANTED.values().stream().anyMatch(id -> body.contains(id.toString()))) {
                    seen.add(door.path());
                }
            }
        }
        System.out.println("Doors: the owner sees its own canaries through " + seen.size() + " of them");
        assertThat(seen).hasSizeGreaterThan(200);
    }

    /** Doors whose answer is the same each time but for what others write: every one that reads and names nothing. */
    private static List<Opening> lists() {
        return DOORS.stream()
                .filter(door -> door.reads() && !door.names())
                .filter(door -> !RECORDS.contains(door.path()))
                .toList();
    }

    /**
     * Doors at which asking is itself written down, in the chain of who asks: they are counted against that chain, by a
     * test of their own.
     */
    private static final Set<String> RECORDS = Set.of("/audit", "/audit/export");

    /** What came out of a door, as text: a workbook is unpacked, for a packed word is found by nobody. */
    private static String body(Browserless viewer, String address) {
        if (!address.replaceFirst("[?].*", "").endsWith(".xlsx")) {
            return viewer.get(address).body();
        }
        byte[] file = viewer.file(address);
        var text = new StringBuilder();
        try {
            Path kept = Files.createTempFile("door", ".xlsx");
            Files.write(kept, file);
            if (file.length > 0) {
                try (var workbook = new ZipFile(kept.toFile())) {
                    for (var part : Collections.list(workbook.entries())) {
                        text.append(part.getName())
                                .append(new String(
                                        workbook.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            Files.delete(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Modules whose doors show what belongs to others. */
    private static final Set<String> SERVING =
            Set.of("", "audience", "audit", "file", "identity", "notify", "search", "web", "workload");

    /**
     * The planted ids that a viewer asks a door for. Every kind is asked of every door; by every viewer (the owner too) where
     * both belong to one module, by one viewer where they do not, another one each day; where the door's module serves no
     * others, on one day of {@link Turns#PARTS}.
     */
    private static List<UUID> planted(Opening door, String viewer) {
        List<String> names = List.copyOf(VIEWERS.keySet());
        List<UUID> ids = new ArrayList<>();
        PLANTED.forEach((table, id) -> {
            int many = names.size() * (SERVING.contains(door.module()) ? 1 : Turns.PARTS);
            if (door.module().equals(table.module()) || Turns.of(door + table.name(), names.indexOf(viewer), many)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static List<String> addresses(Opening door, String viewer) {
        List<String> addresses = new ArrayList<>();
        if (door.names()) {
            planted(door, viewer).forEach(id -> addresses.add(door.with(id)));
        } else {
            addresses.add(door.path());
            // Half the word: a search field shows again what was typed, and only a result holds the whole.
            addresses.add(door.path() + "?q=Kanarienv");
            for (String field : List.of("member", "owner", "group", "circle")) {
                addresses.add(door.path() + "?audience=NAMED&kind=NAMED&" + field + "=" + OWNER);
            }
        }
        return addresses;
    }

    /** What a person reads of a page or workbook, without tokens, ids of the request and the time of its making. */
    private static String words(String body) {
        var page = Jsoup.parse(body);
        page.select("input[type=hidden], meta, time, .clock, dcterms|created").remove();
        return page.body()
                .html()
                .replaceAll("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}", "")
                .replaceAll("\\s+", " ");
    }

    /** A door that counts tries would answer everybody alike, and the test look at nothing: tried anew, as if never before. */
    private static Browserless.Answer patiently(Supplier<Browserless.Answer> ask) {
        Browserless.Answer answer = ask.get();
        ASKED.incrementAndGet();
        for (int i = 0; i < 20 && answer.status() == 429; i++) {
            SignIns.execute("delete from identity.throttle");
            answer = ask.get();
        }
        return answer;
    }

    private static Browserless.Answer ask(Browserless viewer, String address) {
        return patiently(() -> viewer.get(address));
    }

    private static Browserless.Answer act(Browserless viewer, String token, String address) {
        return patiently(() -> viewer.postWith(token, address, "version", "0"));
    }

    /** Where two texts part. */
    private static String difference(String before, String now) {
        int at = 0;
        while (at < Math.min(before.length(), now.length()) && before.charAt(at) == now.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return before.substring(from, Math.min(before.length(), at + 60)) + " -> "
                + now.substring(from, Math.min(now.length(), at + 60));
    }

    /** Every row of the owner, as its own team reads it. */
    private static String everything() {
        return Viewers.as(
                Program.focalPoint(OWNER),
                () -> Program.get(TransactionTemplate.class).execute(status -> {
                    var rows = new StringBuilder();
                    for (Table table : TABLES) {
                        Program.get(JdbcClient.class)
                                .sql("select t::text from " + table + " t where id = ?")
                                .param(PLANTED.get(table))
                                .query(String.class)
                                .list()
                                .forEach(row -> rows.append(table).append(row).append('\n'));
                    }
                    return rows.toString();
                }));
    }
}
