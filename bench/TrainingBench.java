import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the training network takes to load, and when its first page is there, beside an empty installation's. */
final class TrainingBench {

    private TrainingBench() {}

    static void measure(Report report) throws Exception {
        try (var demo = Started.program("demo", Started.empty("training"), Map.of())) {
            Matcher loaded =
                    Pattern.compile("training network was loaded in (\\d+) ms").matcher(demo.printed());
            if (!loaded.find()) {
                throw new IllegalStateException("the program did not say that it loaded the training network");
            }
            report.goal("loading the training network", 20, Long.parseLong(loaded.group(1)) / 1e3, "s");
            report.figure("first page of the training network, with the start", demo.firstPage(), "s");
        }
        try (var plain = Started.program("run", Started.empty("training-empty"), Map.of())) {
            report.figure("first page of an empty installation", plain.firstPage(), "s");
        }
    }
}
