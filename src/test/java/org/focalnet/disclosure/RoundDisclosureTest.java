package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.disclosure.Doors.Opening;

/**
 * Rounds drawn at random, some of their answers disclosed to some members: nobody else learns any of them by a page, a list, a
 * search, a file, a mail or an event, and whoever was chosen reads what was chosen for them and no more.
 */
class RoundDisclosureTest {

    private static final String WORD = "Lagewort";

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
    private final Map<String, Browserless> viewers = new LinkedHashMap<>();
    private final Map<String, MemberId> others = new LinkedHashMap<>();

    /** What each viewer may read of what was written; what nobody may, is in none. */
    private final Map<String, Set<String>> open = new LinkedHashMap<>();

    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> paths = new LinkedHashSet<>();
    private final Map<String, String> reasonings = new LinkedHashMap<>();
    private final Map<String, String> dissents = new LinkedHashMap<>();
    private final Map<String, String> narratives = new LinkedHashMap<>();
    private Random random = new Random();

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    void nobodyLearnsAnAnswerThatWasNotDisclosedToThem(@ForAll long seed) throws SQLException {
        random = new Random(seed);
        people();
        String round = draw();
        disclose(round);
        assertThat(leaks()).as("seed " + seed).isEmpty();
        assertThat(kept()).as("seed " + seed).isEmpty();
        assertThat(leila.get(paths.stream()
                                .filter(one -> one.contains("/items/"))
                                .findFirst()
                                .orElseThrow())
                        .text())
                .as("the country itself reads its answers, so that this test can fail")
                .contains(WORD);
    }

    private void people() {
        List.of(viewers, others, open, narratives, reasonings, dissents).forEach(Map::clear);
        List.of(written, paths).forEach(Collection::clear);
        for (String name : List.of("Norvia", "Ostria", "Sulandia")) {
            others.put(name, Program.seat());
            viewers.put(name, new Browserless().signInAs(others.get(name), Role.FOCAL_POINT));
        }
        viewers.put("an officer", new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER));
        viewers.put("an administrator", new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR));
        viewers.put("a contributor", new Browserless().signInAs(estavia, Role.CONTRIBUTOR));
        viewers.put("a stranger", new Browserless());
        viewers.keySet().forEach(name -> open.put(name, new HashSet<>()));
    }

    private static String id(String path) {
        return path.replaceFirst(".*/", "");
    }

    /** A text that stands nowhere else. */
    private String text(String what) {
        String text = what + Long.toString(random.nextLong() >>> 1, 36);
        written.add(text);
        return text;
    }

    private String draw() {
        String instrument = random.nextBoolean() ? Reflected.CAPACITY : Reflected.RISK;
        String round = Reflected.round(leila, instrument, WORD + " review " + text("title"), sections(instrument));
        paths.add(round);
        for (String section : Reflected.sections(leila, round)) {
            paths.add(section);
            String narrative = text("narrative");
            assertThat(leila.post(section + "/narrative", "version", "0", "narrative", WORD + " " + narrative)
                            .status())
                    .isEqualTo(303);
            narratives.put(id(section), narrative);
            for (String item : Reflected.items(leila, section)) {
                if (reasonings.size() < 5 && random.nextInt(3) > 0) {
                    decide(item);
                }
            }
        }
        Reflected.close(leila, round);
        return round;
    }

    private String[] sections(String instrument) {
        List<String> all = new ArrayList<>(leila.get("/assessment/rounds/new?instrument=" + instrument)
                .document()
                .select("input[name=sections]")
                .eachAttr("value"));
        Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(2)).toArray(String[]::new);
    }

    private void decide(String item) {
        paths.add(item);
        List<String> values = leila
                .get(item)
                .document()
                .select("form[action$=/position] input[name=value], form[action$=/position] select[name=value] option")
                .eachAttr("value")
                .stream()
                .filter(value -> value.matches("[A-Z_]{3,}"))
                .toList();
        String reasoning = text("reasoning");
        String dissent = text("dissent");
        String value = values.get(random.nextInt(values.size()));
        var answer = Reflected.decide(leila, item, value, WORD + " " + reasoning, "dissent", WORD + " " + dissent);
        assertThat(answer.status()).as(item + " " + value + " " + answer.text()).isEqualTo(303);
        reasonings.put(id(item), reasoning);
        dissents.put(id(item), dissent);
        assertThat(leila.post(item + "/comments", "comment", WORD + " " + text("comment"))
                        .status())
                .isEqualTo(303);
    }

    /** Some extracts: for some members, some of them confirmed, some of these taken back. */
    private void disclose(String round) {
        List<String> names = List.copyOf(others.keySet());
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            String reader = names.get(random.nextInt(names.size()));
            Set<String> chosen = new HashSet<>();
            List<String> fields = chosen(round, chosen);
            if (fields.isEmpty()) {
                continue;
            }
            var made = leila.post(
                    round + "/extracts",
                    Reflected.extract(
                            "SHARING",
                            others.get(reader),
                            LocalDate.now().plusDays(20),
                            fields.toArray(String[]::new)));
            assertThat(made.status()).as(made.text()).isEqualTo(303);
            paths.add(made.location());
            if (random.nextInt(4) > 0) {
                assertThat(omar.post(made.location() + "/confirmation").status())
                        .isEqualTo(303);
                assertThat(viewers.get(reader).get(made.location()).text()).contains(required(chosen));
                if (random.nextInt(4) == 0) {
                    assertThat(leila.post(made.location() + "/withdrawal").status())
                            .isEqualTo(303);
                } else {
                    open.get(reader).addAll(chosen);
                }
            }
        }
    }

    /** What an extract must show of what was chosen: dissent goes along with its reasons where the program shows it. */
    private static Set<String> required(Set<String> chosen) {
        Set<String> required = new HashSet<>(chosen);
        required.removeIf(text -> text.startsWith("dissent"));
        required.add("Disclosed by");
        return required;
    }

    private List<String> chosen(String round, Set<String> texts) {
        List<String> positions = leila.get(round + "/extracts/new")
                .document()
                .select("input[name=position]")
                .eachAttr("value");
        assertThat(reasonings).containsKeys(positions.toArray(String[]::new));
        List<String> fields = new ArrayList<>();
        for (String position : positions) {
            switch (random.nextInt(3)) {
                case 0 -> fields.addAll(List.of("position", position));
                case 1 -> {
                    fields.addAll(List.of("reasons", position));
                    texts.add(reasonings.get(position));
                    texts.add(dissents.get(position));
                }
                default -> {
                    // stays at home
                }
            }
        }
        narratives.forEach((section, narrative) -> {
            if (random.nextInt(3) == 0) {
                fields.addAll(List.of("narrative", section));
                texts.add(narrative);
            }
        });
        return fields;
    }

    private Set<String> leaks() {
        Set<String> leaks = new ConcurrentSkipListSet<>();
        List<Opening> doors = Doors.all().stream().filter(Opening::reads).toList();
        viewers.entrySet().parallelStream().forEach(viewer -> {
            for (Opening door : doors) {
                for (String address : addresses(door)) {
                    var answer = viewer.getValue().get(address);
                    if (answer.status() >= 500) {
                        leaks.add(viewer.getKey() + ": " + address + " answers " + answer.status());
                    }
                    for (String text : written) {
                        if (answer.body().contains(text)
                                && !address.contains(text)
                                && !open.get(viewer.getKey()).contains(text)) {
                            leaks.add(viewer.getKey() + " learns " + text + " from " + address);
                        }
                    }
                }
            }
        });
        return leaks;
    }

    /** Every list, every search for the word that all texts share, and every page of what was drawn (the doors of other kinds of object are asked in {@link DoorTest}). */
    private List<String> addresses(Opening door) {
        if (!door.names()) {
            return List.of(door.path(), door.path() + "?q=" + WORD);
        }
        return paths.stream()
                .filter(path -> door.path().startsWith(path.substring(0, path.lastIndexOf('/') + 1)))
                .map(path -> door.with(id(path)))
                .toList();
    }

    /** What of the texts stands in events, jobs, mails and notices. */
    private Set<String> kept() throws SQLException {
        Set<String> kept = new TreeSet<>();
        try (Connection connection = Program.owner();
                var statement = connection.createStatement()) {
            for (String table : List.of(
                    "platform.event_publication", "platform.job", "notify.letter", "notify.notice", "audit.entry")) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        String row = rows.getString(1);
                        written.stream().filter(row::contains).forEach(text -> kept.add(table + " holds " + text));
                    }
                }
            }
        }
        return kept;
    }
}
