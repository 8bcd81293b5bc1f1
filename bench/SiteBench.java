import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The public home at a hundred requests a second, beside nginx serving the same bytes as a file, in one run. */
final class SiteBench {

    private static final int RATE = 100;
    private static final int WARM_UP = 15;
    private static final int SECONDS = 20;

    private SiteBench() {}

    static void measure(Report report) throws Exception {
        Path data = Started.empty("site");
        try (var program = Started.program("demo", data, Map.of());
                var client = HttpClient.newHttpClient()) {
            program.printed();
            report.note("load of the machine before: "
                    + Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
            byte[] page = ask(client, program.url() + "/").body();
            report.goal("the page compressed, without styles and script", 50, page.length / 1000.0, "kB");
            pace(client, program.url() + "/", WARM_UP);
            double[] ours = pace(client, program.url() + "/", SECONDS);
            report.goal("p95 of " + ours.length + " requests, " + RATE + " a second", 20, Report.part(ours, .95), "ms");
            report.figure("p50", Report.part(ours, .5), "ms");
            report.figure("p99", Report.part(ours, .99), "ms");
            nginx(report, client, page);
            // last: after a start its jobs ask more than any page
            DirectoryBench.statements(
                    report, "SQL statements of the public home", 3, data, new Person(program.url()), "/");
        }
        report.note("each request timed from when it was due, after " + WARM_UP
                + " s at the same rate; program, database, nginx and the asking process share the machine");
    }

    /** The same bytes as a file, compressed before as the program sent them. */
    private static void nginx(Report report, HttpClient client, byte[] page) throws Exception {
        if (!installed()) {
            report.note(
                    "nginx is not installed here, so nothing stands beside these figures (Debian: apt-get install nginx)");
            return;
        }
        Path folder = Started.empty("site-nginx");
        Files.createDirectories(folder.resolve("www"));
        Files.write(folder.resolve("www/index.html"), page);
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("nginx.conf"), """
                daemon off; worker_processes 2; pid FOLDER/nginx.pid; error_log FOLDER/error.log;
                events { worker_connections 512; }
                http { access_log off; client_body_temp_path FOLDER/a; proxy_temp_path FOLDER/b; fastcgi_temp_path FOLDER/c;
                  uwsgi_temp_path FOLDER/d; scgi_temp_path FOLDER/e; default_type text/html;
                  server { listen 127.0.0.1:PORT; root FOLDER/www; add_header Content-Encoding gzip; } }
                """.replace("FOLDER", folder.toString())
                .replace("PORT", String.valueOf(port)));
        Process nginx = new ProcessBuilder(
                        "nginx",
                        "-c",
                        folder.resolve("nginx.conf").toString(),
                        "-e",
                        folder.resolve("error.log").toString())
                .inheritIO()
                .start();
        try {
            String url = "http://localhost:" + port + "/";
            awaitPage(client, url);
            pace(client, url, WARM_UP);
            double[] theirs = pace(client, url, SECONDS);
            report.figure("nginx, the same bytes as a file: p95", Report.part(theirs, .95), "ms");
            report.figure("nginx: p50", Report.part(theirs, .5), "ms");
        } finally {
            nginx.destroy();
            nginx.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static boolean installed() {
        return Arrays.stream((System.getenv("PATH") + ":/usr/sbin").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nginx")));
    }

    private static void awaitPage(HttpClient client, String url) throws Exception {
        for (int i = 0; i < 100; i++) {
            try {
                if (ask(client, url).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(50); // not listening yet
            }
        }
        throw new IllegalStateException("nginx does not answer");
    }

    private static HttpResponse<byte[]> ask(HttpClient client, String url) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Asks at a steady rate that does not wait for answers; the sorted times, each from when it was due. */
    private static double[] pace(HttpClient client, String url, int seconds) throws InterruptedException {
        double[] times = new double[RATE * seconds];
        var failed = new ConcurrentLinkedQueue<String>();
        long begun = System.nanoTime() + 100_000_000;
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < times.length; i++) {
                int number = i;
                long due = begun + i * (1_000_000_000L / RATE);
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                requests.submit(() -> {
                    try {
                        int status = ask(client, url).statusCode();
                        if (status != 200) {
                            failed.add("answered " + status);
                        }
                    } catch (IOException | InterruptedException e) {
                        failed.add(e.toString());
                    }
                    times[number] = (System.nanoTime() - due) / 1e6;
                });
            }
        }
        if (!failed.isEmpty()) {
            throw new IllegalStateException(failed.size() + " requests failed: " + failed.peek());
        }
        Arrays.sort(times);
        return times;
    }
}
