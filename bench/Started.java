import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program, started by the launcher as anybody starts it; stopped by its process number. */
final class Started implements AutoCloseable {

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path FOLDER = ROOT.resolve("target/bench");

    private final Process process;
    private final Path log;
    private final int port;
    private final double firstPage;
    private final double work;

    private Started(Process process, Path log, int port, double firstPage, double work) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.firstPage = firstPage;
        this.work = work;
    }

    /** Starts and waits for the first page. The launcher's shell becomes the Java process, so both have one number. */
    static Started program(String command, Path data, Map<String, String> environment) throws Exception {
        Files.createDirectories(FOLDER);
        Path log = FOLDER.resolve(data.getFileName() + ".log");
        int port = port();
        var builder = new ProcessBuilder(
                        ROOT.resolve("focalnet").toString(),
                        command,
                        "--port",
                        Integer.toString(port),
                        "--data",
                        data.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long begun = System.nanoTime();
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            awaitFirstPage(process, port, log);
        } catch (Exception | Error e) {
            process.destroyForcibly();
            throw e;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        double work = process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
        return new Started(process, log, port, seconds, work);
    }

    /** Runs a command of the launcher to its end. */
    static void command(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("focalnet").toString()));
        command.addAll(List.of(words));
        Path log = FOLDER.resolve(words[0] + ".log");
        Files.createDirectories(FOLDER);
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(
                    "./focalnet " + String.join(" ", words) + " ended with " + exit + "; see " + log);
        }
    }

    /** A folder that is empty now. */
    static Path empty(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return folder;
    }

    private static void awaitFirstPage(Process process, int port, Path log) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(6);
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < end && process.isAlive()) {
                try {
                    var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
                    if (answer.statusCode() == 200 && answer.body().contains("</html>")) {
                        return;
                    }
                } catch (IOException e) {
                    Thread.sleep(10); // not listening yet
                }
            }
        }
        throw new IllegalStateException("the program did not start; see " + log);
    }

    /** A port whose neighbour is free too: that one serves health and metrics. */
    private static int port() throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            try (var one = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                    var next = new ServerSocket(one.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
                return next.getLocalPort() - 1;
            } catch (IOException e) {
                continue; // the neighbour is taken
            }
        }
        throw new IOException("no two free ports beside each other");
    }

    /** Seconds from the command to the first whole page. */
    double firstPage() {
        return firstPage;
    }

    /** Processor seconds that the Java process had used by then: nearly the same on a busy machine. */
    double work() {
        return work;
    }

    /** Processor time that the Java process has used until now. */
    Duration spent() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** What the program has printed, with the line that says it is ready: the first page may be quicker. */
    String printed() throws IOException, InterruptedException {
        for (int i = 0; i < 100 && !Files.readString(log).contains("Focalnet is ready"); i++) {
            Thread.sleep(100);
        }
        return Files.readString(log);
    }

    /** Resident memory of the Java process, in MiB. */
    double memory() throws IOException {
        String line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "status"))
                .lines()
                .filter(each -> each.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
    }

    /** Ends the program at once and leaves its database running. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
