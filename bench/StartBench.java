import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** From the command to the first whole page, and the memory of the Java process half a minute later. */
final class StartBench {

    private static final int TIMES = 3;

    private StartBench() {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("start");
        Path binaries = Started.empty("start-binaries");
        try (var first = Started.program("run", data, Map.of("FOCALNET_CACHE", binaries.toString()))) {
            report.goal("first page, cold: no data folder, database binaries still packed", 15, first.firstPage(), "s");
        }
        try (var cold = Started.program("run", Started.empty("start-again"), Map.of())) {
            report.figure("first page, cold: no data folder, database binaries unpacked before", cold.firstPage(), "s");
        }
        double[] warm = warm(data, Map.of());
        report.goal("first page, warm: data folder there (median of " + TIMES + ")", 5, warm[0], "s");
        report.figure("processor time of the Java process for it", warm[1], "s");
        try (var idle = Started.program("run", data, Map.of())) {
            Thread.sleep(30_000);
            report.goal("resident memory of the Java process, idle for 30 s", 450, idle.memory(), "MiB");
        }
        external(report);
    }

    /** An external server: the one that a killed program left running, with a database of its own. */
    private static void external(Report report) throws Exception {
        Path folder = Started.empty("start-server");
        var server = new Server(folder);
        try (var other = Started.program("run", folder, Map.of())) {
            other.kill();
        }
        try {
            server.execute("create database elsewhere");
            Map<String, String> environment = Map.of(
                    "FOCALNET_DB_URL", server.url("elsewhere"),
                    "FOCALNET_DB_USER", "postgres",
                    "FOCALNET_DB_PASSWORD", server.password());
            Path data = Started.empty("start-external");
            try (var first = Started.program("run", data, environment)) {
                report.figure("first page, external server, empty database", first.firstPage(), "s");
            }
            double[] warm = warm(data, environment);
            report.goal("first page, external server (median of " + TIMES + ")", 3, warm[0], "s");
            report.figure("processor time of the Java process for it", warm[1], "s");
        } finally {
            server.stop();
        }
    }

    /** Seconds to the first page, and of the processor. */
    private static double[] warm(Path data, Map<String, String> environment) throws Exception {
        double[] seconds = new double[TIMES];
        double[] work = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var again = Started.program("run", data, environment)) {
                seconds[i] = again.firstPage();
                work[i] = again.work();
            }
        }
        Arrays.sort(seconds);
        Arrays.sort(work);
        return new double[] {seconds[TIMES / 2], work[TIMES / 2]};
    }
}
