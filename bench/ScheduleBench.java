import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The scheduler of bilateral meetings beside others on the same instances, each solver in a process of its own, all judged
 * by the same checks: {@code bench schedule [--regime 1|2|3|theorem] [--seed N] [--seconds N] [--data FILE] [--disrupt]
 * [--peers] [--json FILE]}.
 */
final class ScheduleBench {

    private static final String USAGE = "focalnet bench schedule [--regime 1|2|3|theorem] [--seed N] [--seconds N]"
            + " [--data FILE] [--disrupt] [--peers] [--json FILE]; not: ";

    /** What one process said of one solver and instance. */
    private record Outcome(String instance, String solver, String budget, Map<String, String> figures) {

        double number(String name) {
            return Double.parseDouble(figures.getOrDefault(name, "NaN"));
        }
    }

    private final Report report;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, String> options;
    private final String seed;

    private ScheduleBench(Report report, Map<String, String> options) {
        this.report = report;
        this.options = options;
        seed = options.getOrDefault("--seed", "1");
    }

    static void main(String[] arguments, Report report) throws Exception {
        var bench = new ScheduleBench(report, options(arguments));
        bench.run();
        System.out.println(report.markdown());
        System.out.println(bench.table());
        if (bench.options.containsKey("--json")) {
            bench.writeJson(Path.of(bench.options.get("--json")));
        }
        System.exit(report.met() ? 0 : 1);
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int at = 1; at < arguments.length; at++) {
            String name = arguments[at];
            boolean flag = List.of("--disrupt", "--peers").contains(name);
            boolean known = flag
                    || List.of("--regime", "--seed", "--seconds", "--data", "--json")
                            .contains(name);
            boolean number = name.equals("--seed") || name.equals("--seconds");
            boolean told = flag || at + 1 < arguments.length;
            if (!known
                    || !told
                    || number && !arguments[at + 1].matches("[1-9]\\d{0,6}")
                    || name.equals("--regime") && !arguments[at + 1].matches("[123]|theorem")) {
                System.err.println(USAGE + name);
                System.exit(2);
            }
            options.put(name, flag ? "" : arguments[++at]);
        }
        return options;
    }

    private void run() throws Exception {
        List<String> regimes =
                options.containsKey("--regime") ? List.of(options.get("--regime")) : List.of("1", "2", "3", "theorem");
        String data = options.get("--data");
        List<String> instances = data != null
                ? List.of(data)
                : regimes.stream().map(one -> one + ":" + seed).toList();
        for (String instance : instances) {
            if (options.containsKey("--disrupt")) {
                disrupt(instance);
            } else {
                for (String seconds : options.containsKey("--seconds")
                        ? List.of(options.get("--seconds"))
                        : instance.startsWith("theorem") ? List.of("1") : List.of("1", "5")) {
                    compare(instance, seconds);
                }
            }
        }
    }

    private void compare(String instance, String seconds) throws Exception {
        boolean file = instance.endsWith(".dzn");
        Outcome own = solve("ScheduleRun", file ? "compact" : "focalnet", instance, seconds);
        String what = instance + ", " + seconds + " s: ";
        if (file) {
            report.goal(what + "meetings that are not held", 0, own.number("obligatoryMissed"), "");
            report.figure(what + "idle groups", own.number("idleGaps"), "");
            report.figure(what + "proven to be needed", own.number("idleBound"), "");
        } else {
            solve("ScheduleRun", "first-fit", instance, seconds);
            if (options.containsKey("--peers")) {
                solve("SchedulePeers", "cp-sat", instance, seconds);
                solve("SchedulePeers", "timefold", instance, seconds);
            }
            double missing = 100 - own.number("percentOfBound");
            report.goal(what + "short of the bound", goal(instance, seconds), missing, "%");
            report.figure(what + "all the time it took", own.number("seconds"), "s");
            report.goal(
                    what + "bound not confirmed", 0, "true".equals(own.figures().get("boundConfirmed")) ? 0 : 1, "");
        }
        report.goal(what + "broken rules", 0, own.number("violations"), "");
    }

    private static double goal(String instance, String seconds) {
        boolean more = Integer.parseInt(seconds) >= 5;
        return switch (instance.split(":")[0]) {
            case "1" -> more ? .02 : .1;
            case "2" -> more ? .1 : .3;
            case "3" -> more ? .3 : .7;
            case "theorem" -> 0;
            default -> Double.NaN;
        };
    }

    private void disrupt(String instance) throws Exception {
        Outcome own = run("ScheduleRun", "disrupt", instance, "1", seed);
        outcomes.add(new Outcome(instance, "focalnet", "20 disruptions", own.figures()));
        String what = instance + ", 20 disruptions: ";
        report.goal(what + "a repair, p50", 100, own.number("repairMillis"), "ms");
        report.goal(what + "a repair, slowest", 100, own.number("repairMillisMost"), "ms");
        report.goal(what + "dropped though a long search keeps them", 0, own.number("couldStay"), "");
        report.figure(what + "dropped in all", own.number("dropped"), "");
        report.figure(what + "moved in all", own.number("moved"), "");
        report.figure(what + "of the new bound, p50", own.number("percentOfBound"), "%");
        report.goal(what + "broken rules", 0, own.number("violations"), "");
    }

    private Outcome solve(String program, String solver, String instance, String seconds) throws Exception {
        Outcome outcome = run(program, solver, instance, seconds, seed);
        String name = solver.equals("compact") ? "focalnet" : solver;
        outcomes.add(new Outcome(instance, name, seconds + " s", outcome.figures()));
        return outcome;
    }

    private static Outcome run(String program, String solver, String instance, String seconds, String seed)
            throws Exception {
        System.err.println(solver + " on " + instance + ", " + seconds + " s");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                program.equals("ScheduleRun") ? "-Xmx512m" : "-Xmx4g",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "--source",
                "25",
                "bench/" + program + ".java",
                solver,
                instance,
                seconds,
                seed);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> figures = new LinkedHashMap<>();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (String line : said.lines().toList()) {
            if (line.matches("[a-zA-Z]+=[-\\w.]+")) {
                figures.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
            }
        }
        if (process.waitFor() != 0) {
            if (program.equals("ScheduleRun")) {
                throw new IllegalStateException(solver + " failed on " + instance);
            }
            figures.put("failure", "true");
        }
        return new Outcome(instance, solver, seconds, figures);
    }

    private static final List<String> SHOWN = List.of(
            "seconds", "weight", "bound", "percentOfBound", "meetings", "minMeetings", "idleGaps", "violations");

    private String table() {
        var text = new StringBuilder(
                "| instance | solver | given | s | weight | bound | % | meetings | fewest of a delegation"
                        + " | idle gaps | broken rules |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Outcome outcome : outcomes) {
            text.append("| " + Path.of(outcome.instance()).getFileName() + " | " + outcome.solver() + " | "
                    + outcome.budget());
            for (String name : SHOWN) {
                String value = outcome.figures().getOrDefault(name, "-");
                text.append(" | ")
                        .append(
                                value.matches("-?\\d+\\.\\d+")
                                        ? String.format(Locale.ROOT, "%.3f", Double.parseDouble(value))
                                        : value);
            }
            text.append(" |\n");
        }
        return text.toString();
    }

    private void writeJson(Path file) throws IOException {
        var lines = new ArrayList<String>();
        for (Outcome outcome : outcomes) {
            var line = new StringBuilder("    {\"name\": \"" + outcome.solver() + "\", \"instance\": \""
                    + outcome.instance().replace("\\", "\\\\").replace("\"", "\\\"") + "\", \"budget\": \""
                    + outcome.budget() + "\"");
            outcome.figures().forEach((name, value) -> line.append(", \"" + name + "\": " + value));
            lines.add(line.append("}").toString());
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file, "{\n  \"bench\": \"schedule\",\n  \"solvers\": [\n" + String.join(",\n", lines) + "\n  ]\n}\n");
    }
}
