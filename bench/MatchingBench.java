import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The matcher beside others on the same instances, each solver in a process of its own, all judged by the same verifier:
 * {@code bench matching [--size N] [--seed N] [--data FILE] [--peers] [--json FILE]}. Without size or file it takes made
 * instances of 1,000, 10,000 (of low and of high contention) and 100,000 needs.
 */
final class MatchingBench {

    /** What one process said of one solver and instance. */
    private record Outcome(String instance, String solver, Map<String, String> figures) {

        double number(String name) {
            return Double.parseDouble(figures.getOrDefault(name, "NaN"));
        }

        boolean failed() {
            return figures.containsKey("failure");
        }
    }

    private final Report report;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final boolean peers;

    private MatchingBench(Report report, boolean peers) {
        this.report = report;
        this.peers = peers;
    }

    static void main(String[] arguments, Report report) throws Exception {
        Map<String, String> options = options(arguments);
        var bench = new MatchingBench(report, options.containsKey("--peers"));
        String seed = options.getOrDefault("--seed", "1");
        if (options.containsKey("--data")) {
            bench.compare(options.get("--data"), 0);
        } else if (options.containsKey("--size")) {
            bench.suite(Integer.parseInt(options.get("--size")), seed, "low");
        } else {
            bench.suite(1_000, seed, "low");
            bench.suite(10_000, seed, "low");
            bench.compare("10000:" + seed + ":high", 10_000);
            bench.suite(100_000, seed, "low");
        }
        System.out.println(report.markdown());
        System.out.println(bench.table());
        if (options.containsKey("--json")) {
            bench.writeJson(Path.of(options.get("--json")));
        }
        System.exit(report.met() ? 0 : 1);
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 1; at < arguments.length; at++) {
            String name = arguments[at];
            boolean flag = name.equals("--peers");
            boolean known =
                    flag || List.of("--size", "--seed", "--data", "--json").contains(name);
            boolean number = name.equals("--size") || name.equals("--seed");
            if (!known
                    || !flag && at + 1 == arguments.length
                    || number && !arguments[at + 1].matches("[1-9]\\d{0,6}")) {
                System.err.println(
                        "focalnet bench matching [--size N] [--seed N] [--data FILE] [--peers] [--json FILE]; not: "
                                + name);
                System.exit(2);
            }
            options.put(name, flag ? "" : arguments[++at]);
        }
        return options;
    }

    private void suite(int size, String seed, String contention) throws Exception {
        String instance = size + ":" + seed + ":" + contention;
        compare(instance, size);
        if (size <= 10_000) {
            Outcome same = run("MatchingRun", "permuted", instance);
            report.goal(
                    size + ": of 10 runs told in another order, those that differ", 0, 10 - same.number("same"), "");
        }
        dynamics(size, run("MatchingRun", "locked", instance), "accepted locked", size == 10_000);
        if (size <= 10_000) {
            dynamics(size, run("MatchingRun", "free", instance), "all free", false);
        }
    }

    private void compare(String instance, int size) throws Exception {
        Outcome own = solve("MatchingRun", "focalnet", instance);
        solve("MatchingRun", "greedy", instance);
        solve("MatchingRun", "round-robin", instance);
        if (peers) {
            solve("MatchingPeers", "or-tools", instance);
            solve("MatchingPeers", "utility-only", instance);
            if (size <= 10_000) {
                solve("MatchingPeers", "jgrapht", instance);
            }
        }
        String what = size == 0 ? "the file" : instance;
        double seconds = size == 10_000 ? 2.5 : size == 100_000 ? 60 : Double.NaN;
        report.goal(what + ": all levels exact", seconds, own.number("seconds"), "s");
        report.goal(what + ": most memory", size == 100_000 ? 1024 : Double.NaN, own.number("peakMiB"), "MiB");
        report.goal(what + ": proof refused", 0, own.figures().get("verified").equals("true") ? 0 : 1, "");
        if (peers) {
            Outcome other = outcomes.stream()
                    .filter(one ->
                            one.instance().equals(instance) && one.solver().equals("or-tools"))
                    .findFirst()
                    .orElseThrow();
            report.figure(
                    what + ": as a multiple of OR-Tools", own.number("seconds") / other.number("seconds"), "times");
        }
    }

    private void dynamics(int size, Outcome found, String policy, boolean judged) {
        String what = size + ", " + policy + ": ";
        report.figure(what + "a new run", found.number("newRun"), "ms");
        report.figure(what + "an arrival, p50", found.number("arrivalP50"), "ms");
        report.goal(what + "an arrival, p95", judged ? 10 : Double.NaN, found.number("arrivalP95"), "ms");
        report.figure(what + "an arrival, slowest", found.number("arrivalMost"), "ms");
        report.figure(what + "a withdrawal, p95", found.number("withdrawalP95"), "ms");
        report.figure(what + "a place cut, p95", found.number("cutP95"), "ms");
        if (found.figures().containsKey("explanationP95")) {
            report.figure(what + "an explanation of a pair, p50", found.number("explanationP50"), "ms");
            report.goal(what + "an explanation of a pair, p95", 50, found.number("explanationP95"), "ms");
        }
        report.figure(what + "pairs that left for an arrival, most", found.number("flipsMost"), "");
        report.goal(
                what + "differs from a new run", 0, found.figures().get("equal").equals("true") ? 0 : 1, "");
    }

    private Outcome solve(String program, String solver, String instance) throws Exception {
        Outcome outcome = run(program, solver, instance);
        outcomes.add(outcome);
        return outcome;
    }

    private static Outcome run(String program, String solver, String instance) throws Exception {
        System.err.println(solver + " on " + instance);
        boolean large = instance.startsWith("100000:");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // What the product may have for a large instance; others' objects may have more.
                program.equals("MatchingRun") ? large ? "-Xmx900m" : "-Xmx512m" : "-Xmx6g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "--source",
                "25",
                "bench/" + program + ".java",
                solver,
                instance));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> figures = new LinkedHashMap<>();
        for (String line : new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            int at = line.indexOf('=');
            if (at > 0) {
                figures.put(line.substring(0, at), line.substring(at + 1));
            }
        }
        if (process.waitFor() != 0) {
            if (program.equals("MatchingRun")) {
                throw new IllegalStateException(solver + " failed on " + instance);
            }
            figures.put("failure", "true");
        }
        return new Outcome(instance, solver, figures);
    }

    private static final List<String> SHOWN = List.of(
            "seconds",
            "cpuSeconds",
            "peakMiB",
            "served",
            "utility",
            "worstRatio",
            "medianRatio",
            "loadP95",
            "blockingPairs",
            "verified");

    private String table() {
        var text = new StringBuilder(
                "| instance | solver | s | CPU s | MiB | served | fit | worst member | median member"
                        + " | load p95 | blocking pairs | all levels best |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Outcome outcome : outcomes) {
            text.append("| ").append(outcome.instance()).append(" | ").append(outcome.solver());
            for (String name : SHOWN) {
                String value = outcome.failed() ? "-" : outcome.figures().getOrDefault(name, "-");
                text.append(" | ").append(value.matches("-?\\d+\\.\\d+(E.*)?") ? rounded(value) : value);
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private static String rounded(String value) {
        double number = Double.parseDouble(value);
        return String.format(Locale.ROOT, number >= 100 ? "%.0f" : "%.3f", number);
    }

    private void writeJson(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (Outcome outcome : outcomes) {
            var line = new StringBuilder("    {\"name\": \"" + outcome.solver() + "\", \"instance\": \""
                    + outcome.instance().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
            outcome.figures()
                    .forEach((name, value) -> line.append(", \"" + name + "\": ")
                            // The first two levels go beyond what a reader of JSON may hold in a number.
                            .append(name.equals("levels") ? "[\"" + value.replace(" ", "\", \"") + "\"]" : value));
            lines.add(line.append("}").toString());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, "{\n  \"bench\": \"matching\",\n  \"solvers\": [\n" + String.join(",\n", lines) + "\n  ]\n}\n");
    }
}
