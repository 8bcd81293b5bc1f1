import java.nio.file.Path;
import java.util.List;

/**
 * Measures the program from outside, as a person or an operator meets it: {@code ./focalnet bench NAME [--json FILE]}.
 * Each measurement starts what it needs on free ports with data folders below target/bench, and stops it again.
 */
public final class Bench {

    private static final List<String> NAMES = List.of(
            "start",
            "directory",
            "live",
            "pages",
            "search",
            "site",
            "exchange",
            "hub",
            "library",
            "meeting",
            "round",
            "training",
            "matching",
            "schedule");

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (name.equals("matching")) {
            MatchingBench.main(arguments, new Report(name));
            return;
        }
        if (name.equals("schedule")) {
            ScheduleBench.main(arguments, new Report(name));
            return;
        }
        if (!NAMES.contains(name) || arguments.length == 2 || arguments.length > 3) {
            System.err.println("focalnet bench NAME [--json FILE], where NAME is one of " + String.join(", ", NAMES));
            System.exit(2);
        }
        var report = new Report(name);
        switch (name) {
            case "start" -> StartBench.measure(report);
            case "directory" -> DirectoryBench.measure(report);
            case "live" -> LiveBench.measure(report);
            case "pages" -> PagesBench.measure(report);
            case "exchange" -> ExchangeBench.measure(report);
            case "hub" -> HubBench.measure(report);
            case "library" -> LibraryBench.measure(report);
            case "meeting" -> MeetingBench.measure(report);
            case "round" -> RoundBench.measure(report);
            case "site" -> SiteBench.measure(report);
            case "search" -> SearchBench.measure(report);
            default -> TrainingBench.measure(report);
        }
        System.out.println(report.markdown());
        if (arguments.length == 3) {
            report.writeJson(Path.of(arguments[2]));
        }
        System.exit(report.met() ? 0 : 1);
    }
}
