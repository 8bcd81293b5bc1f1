package org.focalnet.exchange.contribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.focalnet.Rows;

/** Every row of every table of the program, as text: what a backup holds. */
final class Dump {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** Work to do at an hour, the same for all: looked at apart. */
    private static final String JOBS = "platform.job ";

    private final List<String> rows;

    private Dump(List<String> rows) {
        this.rows = rows;
    }

    static Dump now() {
        return new Dump(Rows.plain());
    }

    /** The rows of one table. */
    List<String> of(String table) {
        return rows.stream().filter(row -> row.startsWith(table + " ")).toList();
    }

    /** The rows that hold a word. */
    List<String> holding(String word) {
        return rows.stream().filter(row -> row.contains(word)).toList();
    }

    /** What became of the database since another dump: rows that are new or changed. */
    Dump since(Dump before) {
        Set<String> known = new HashSet<>(before.rows);
        return new Dump(rows.stream()
                .filter(row -> !known.contains(row) && !row.startsWith(JOBS))
                .toList());
    }

    /** Only rows that have to do with these ids, over any number of steps, but not over ids that others use as well. */
    Dump around(Set<String> ids, Dump before) {
        Set<String> common = new HashSet<>();
        before.rows.forEach(row -> UUID.matcher(row).results().forEach(id -> common.add(id.group())));
        Set<String> reached = new HashSet<>(ids);
        Set<String> kept = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (String row : rows) {
                Set<String> its =
                        UUID.matcher(row).results().map(id -> id.group()).collect(Collectors.toSet());
                if (!kept.contains(row) && its.stream().anyMatch(reached::contains)) {
                    kept.add(row);
                    its.removeAll(common);
                    reached.addAll(its);
                    grew = true;
                }
            }
        }
        return new Dump(rows.stream().filter(kept::contains).toList());
    }

    /** With names in the place of known ids, and without what differs between any two runs; as often as each occurs. */
    Map<String, Integer> canonical(Map<String, String> names) {
        Map<String, Integer> counted = new TreeMap<>();
        for (String row : rows) {
            String plain = row;
            for (var name : names.entrySet()) {
                plain = plain.replace(name.getKey(), name.getValue());
            }
            plain = UUID.matcher(plain).replaceAll("id");
            plain = plain.replaceAll("\\{(member-[ABC],?)+}", "members")
                    .replaceAll("\\\\\\\\x[0-9a-f]+", "bytes")
                    .replaceAll("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?\\+\\d{2})?", "time")
                    .replaceAll("\\b\\d{13}\\b", "time")
                    .replaceAll("named:[0-9a-f]{64}", "named:hash of the readers")
                    .replaceAll("p[0-9a-f]{32}@", "mail@")
                    .replaceAll("'[a-z]+':\\d+[A-D]?( '[a-z]+':\\d+[A-D]?)*", "words");
            counted.merge(plain, 1, Integer::sum);
        }
        return counted;
    }
}
