import java.util.Map;

/** How long the training network takes to load, beside an empty start. */
final class TrainingBench {

    private TrainingBench() {}

    static void measure(Report report) throws Exception {
        double empty;
        try (var plain = Started.program("run", Started.empty("training-empty"), Map.of())) {
            empty = plain.firstPage();
        }
        try (var demo = Started.program("demo", Started.empty("training"), Map.of())) {
            report.figure("first page of an empty installation", empty, "s");
            report.figure("first page of the training network, loaded", demo.firstPage(), "s");
            report.goal("loading the training network (the difference)", 20, demo.firstPage() - empty, "s");
        }
    }
}
