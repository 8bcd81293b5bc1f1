package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
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
    private static final Map<String, Browserless> VIEWERS = new LinkedHashMap<>();
    private static final Map<String, String> BEFORE = new LinkedHashMap<>();
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final MemberId OWNER = Program.seat();

    @BeforeAll
    static void plant() {
        LOG.start();
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).addAppender(LOG);
        MemberId other = Program.seat();
        VIEWERS.put("a stranger", new Browserless());
        VIEWERS.put("another focal point", new Browserless().signInAs(other, Role.FOCAL_POINT));
        VIEWERS.put("another contributor", new Browserless().signInAs(other, Role.CONTRIBUTOR));
        VIEWERS.put("an officer", new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER));
        VIEWERS.put("an administrator", new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        VIEWERS.forEach((name, viewer) -> lists().forEach(door ->
                BEFORE.put(name + door, words(viewer.get(door.path()).body()))));
        VIEWERS.put("a contributor with nothing assigned", new Browserless().signInAs(OWNER, Role.CONTRIBUTOR));
        PLANTED.putAll(Canaries.plant(OWNER, CANARY));
    }

    @AfterAll
    static void sayWhatWasCovered() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).detachAppender(LOG);
        System.out.println(
                "Doors: " + DOORS.size() + " doors, " + PLANTED.size() + " kinds of object, " + VIEWERS.keySet());
    }

    @Test
    void nothingOfAForeignObjectComesOutOfAnyDoor() {
        Set<String> leaks = new TreeSet<>();
        VIEWERS.forEach((name, viewer) -> {
            for (Opening door : DOORS.stream().filter(Opening::reads).toList()) {
                for (String address : addresses(door)) {
                    var answer = viewer.get(address);
                    String where = door + " as " + name + ", asked " + address;
                    if (answer.body().contains(CANARY)) {
                        leaks.add(where + ": the text came out");
                    }
                    for (var planted : PLANTED.entrySet()) {
                        String id = planted.getValue().toString();
                        // Which members there are is public; what else they own is not.
                        boolean secret = !planted.getKey().self();
                        if (secret && answer.body().contains(id) && !address.contains(id)) {
                            leaks.add(where + ": the id of " + planted.getKey() + " came out");
                        }
                    }
                    if (door.names() && answer.status() == 403) {
                        leaks.add(where + ": answers 403, which tells that it exists");
                    }
                    if (answer.status() >= 500) {
                        leaks.add(where + ": answers " + answer.status());
                    }
                }
            }
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void aForeignIdLooksLikeOneThatDoesNotExist() {
        Set<String> found = new TreeSet<>();
        VIEWERS.forEach((name, viewer) -> {
            for (Opening door :
                    DOORS.stream().filter(Opening::names).filter(Opening::reads).toList()) {
                var missing = viewer.get(door.with(Ids.next()));
                for (UUID id : PLANTED.values()) {
                    var foreign = viewer.get(door.with(id));
                    if (foreign.status() != missing.status()
                            || !words(foreign.body()).equals(words(missing.body()))) {
                        found.add(door + " as " + name + " answers " + foreign.status() + " instead of "
                                + missing.status());
                    }
                }
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void noWriteReachesAForeignObject() throws SQLException {
        String before = everything();
        Set<String> found = new TreeSet<>();
        VIEWERS.forEach((name, viewer) -> {
            for (Opening door : DOORS.stream()
                    .filter(Opening::names)
                    .filter(d -> !d.reads())
                    .toList()) {
                var missing = viewer.post(door.with(Ids.next()), "version", "0");
                for (UUID id : PLANTED.values()) {
                    var answer = viewer.post(door.with(id), "version", "0");
                    if (answer.status() != missing.status() || answer.status() < 300) {
                        found.add(door + " as " + name + " answers " + answer.status() + " " + answer.location()
                                + ", for a missing one " + missing.status());
                    }
                }
            }
        });
        assertThat(found).isEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void noCountTellsThatAForeignObjectExists() {
        Set<String> found = new TreeSet<>();
        BEFORE.forEach((key, before) -> VIEWERS.forEach((name, viewer) -> {
            for (Opening door : lists()) {
                if (key.equals(name + door)
                        && !words(viewer.get(door.path()).body()).equals(before)) {
                    found.add(door + " changed for " + name);
                }
            }
        }));
        assertThat(found).isEmpty();
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
            for (String address : addresses(door)) {
                String body = owner.get(address).body();
                if (body.contains(CANARY) || PLANTED.values().stream().anyMatch(id -> body.contains(id.toString()))) {
                    seen.add(door.path());
                }
            }
        }
        System.out.println("Doors: the owner sees its own canaries through " + seen.size() + " of them");
        assertThat(seen).hasSizeGreaterThan(8);
    }

    /** Doors whose page is the same each time but for what others write. */
    private static List<Opening> lists() {
        return DOORS.stream()
                .filter(door -> door.reads() && !door.names())
                // The record of the viewer's own acts grows by this test's own visits; a workbook holds the time at
                // which
                // it was made, and the list beside it has the same rows.
                .filter(door -> !door.path().matches("/error|/favicon.ico|/audit.*|/account.*|.*[.]xlsx"))
                .toList();
    }

    private static List<String> addresses(Opening door) {
        List<String> addresses = new ArrayList<>();
        if (door.names()) {
            PLANTED.values().forEach(id -> addresses.add(door.with(id)));
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

    /** What a person reads of a page, without tokens, ids of the request and the time of day. */
    private static String words(String body) {
        var page = Jsoup.parse(body);
        page.select("input[type=hidden], meta, time, .clock").remove();
        return page.body()
                .html()
                .replaceAll("[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}", "")
                .replaceAll("\\s+", " ");
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
