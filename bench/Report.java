import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, beside its goal, with the machine: as a table and as JSON. */
final class Report {

    /**
     * A figure.
     *
     * @param goal the most that it may be; NaN where it stands for information only
     */
    private record Row(String what, double goal, double measured, String unit) {

        boolean judged() {
            return !Double.isNaN(goal);
        }

        boolean met() {
            return !judged() || measured <= goal;
        }
    }

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final String load = load();

    Report(String name) {
        this.name = name;
    }

    Report goal(String what, double goal, double measured, String unit) {
        rows.add(new Row(what, goal, measured, unit));
        System.err.println(what + ": " + figure(measured) + " " + unit);
        return this;
    }

    Report figure(String what, double measured, String unit) {
        return goal(what, Double.NaN, measured, unit);
    }

    Report note(String note) {
        notes.add(note);
        return this;
    }

    /** The value below which this part of sorted ones lies. */
    static double part(double[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
    }

    boolean met() {
        return rows.stream().allMatch(Row::met);
    }

    String markdown() {
        var text = new StringBuilder("\n### " + name + "\n\n| What | Goal | Measured | |\n|---|---|---|---|\n");
        for (Row row : rows) {
            text.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            row.what(),
                            row.judged() ? ("at most " + figure(row.goal()) + " " + row.unit()).strip() : "",
                            (figure(row.measured()) + " " + row.unit()).strip(),
                            !row.judged() ? "" : row.met() ? "met" : "**missed**"));
        }
        text.append("\n");
        notes.forEach(note -> text.append("- ").append(note).append('\n'));
        text.append("- `./focalnet bench ").append(name).append("`, ").append(today());
        text.append(", ")
                .append(machine())
                .append(", load before: ")
                .append(load)
                .append('\n');
        return text.toString();
    }

    void writeJson(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (Row row : rows) {
            lines.add("    {\"what\": %s, \"goal\": %s, \"measured\": %s, \"unit\": %s, \"met\": %s}"
                    .formatted(
                            quote(row.what()),
                            row.judged() ? figure(row.goal()) : "null",
                            figure(row.measured()),
                            quote(row.unit()),
                            row.met()));
        }
        String json = """
                {
                  "bench": %s,
                  "command": %s,
                  "date": %s,
                  "machine": %s,
                  "load": %s,
                  "notes": [%s],
                  "rows": [
                %s
                  ]
                }
                """.formatted(
                        quote(name),
                        quote("./focalnet bench " + name),
                        quote(today()),
                        quote(machine()),
                        quote(load),
                        String.join(", ", notes.stream().map(Report::quote).toList()),
                        String.join(",\n", lines));
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Files.writeString(file, json);
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    /** Cores, memory, JDK and system. */
    private static String machine() {
        return "%d cores, %s memory, JDK %s, %s %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        memory(),
                        System.getProperty("java.version"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"));
    }

    private static String memory() {
        try {
            String kilobytes = Files.readString(Path.of("/proc/meminfo"))
                    .lines()
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("\\D", "");
            return figure(Long.parseLong(kilobytes) / 1024.0 / 1024.0) + " GiB";
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static String figure(double value) {
        return value == Math.rint(value) || Math.abs(value) >= 1000
                ? Long.toString(Math.round(value))
                : String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }

    private static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + '"';
    }
}
