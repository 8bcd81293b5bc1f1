package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What becomes of each table of the database in an export, an import and a leaving: one line each, in export/register.txt. */
public final class Register {

    private static final List<Line> LINES = read();

    private Register() {}

    /** What becomes of a table. */
    public enum Fate {
        OWNED,
        STAYS,
        GONE,
        SHARED,
        EMPTIED,
        KEPT
    }

    /**
     * A line.
     *
     * @param table schema and name
     * @param without columns that are a secret, left out of an export and drawn anew by an import
     * @param reason why it is not exported; empty where it is
     */
    public record Line(String table, Fate fate, List<String> without, String reason) {

        public boolean exported() {
            return fate == Fate.OWNED || fate == Fate.STAYS;
        }

        /** As SQL names it. */
        public String quoted() {
            return '"' + table.replace(".", "\".\"") + '"';
        }
    }

    public static List<Line> lines() {
        return LINES;
    }

    /** The tables of an export, in the order of their names. */
    public static List<Line> exported() {
        return LINES.stream().filter(Line::exported).toList();
    }

    static Line parse(String text) {
        String[] words = text.split(" ", 3);
        String rest = words.length == 3 ? words[2] : "";
        boolean without = rest.startsWith("without ");
        return new Line(
                words[0],
                Fate.valueOf(words[1]),
                without ? List.of(rest.substring("without ".length()).split(", ")) : List.of(),
                without ? "" : rest);
    }

    private static List<Line> read() {
        try (var file = Objects.requireNonNull(Register.class.getResourceAsStream("/export/register.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Register::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
