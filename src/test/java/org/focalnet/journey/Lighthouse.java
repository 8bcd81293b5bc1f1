package org.focalnet.journey;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Lighthouse over pages of the program. It is no part of the build: npm brings it into {@code target/lighthouse}
 * where it is not there yet; where that cannot be, nothing was measured, and the test says so instead of passing.
 */
final class Lighthouse {

    private static final Path SHIPPED = Path.of("src", "test", "lighthouse");
    private static final Path FOLDER = Path.of("target", "lighthouse");

    private Lighthouse() {}

    /** What one page reached, of 100. @param missed the audits that cost something */
    record Figures(String path, int performance, int accessibility, int practices, int seo, String missed) {

        int least() {
            return Math.min(Math.min(performance, accessibility), Math.min(practices, seo));
        }
    }

    static List<Figures> measure(String base, List<String> paths) throws Exception {
        install();
        List<String> command = new ArrayList<>(
                List.of("node", "measure.js", base, FOLDER.toAbsolutePath().toString()));
        command.addAll(paths);
        String said = run(command, 15);
        List<Figures> figures = said.lines()
                .filter(line -> line.startsWith("FIGURES "))
                .map(line -> line.split(" "))
                .map(part -> new Figures(
                        part[1],
                        Integer.parseInt(part[2]),
                        Integer.parseInt(part[3]),
                        Integer.parseInt(part[4]),
                        Integer.parseInt(part[5]),
                        part[6]))
                .toList();
        var table = new StringBuilder(
                "\nLighthouse          page   performance  accessibility  best practices  SEO  missed\n");
        figures.forEach(one -> table.append("%40s %6d %12d %14d %8d  %s%n"
                .formatted(
                        one.path(), one.performance(), one.accessibility(), one.practices(), one.seo(), one.missed())));
        System.out.println(table);
        if (figures.size() != paths.size()) {
            throw new AssertionError("not every page was measured: " + said);
        }
        return figures;
    }

    /** As the lock file says; a second run finds it there. */
    private static void install() throws Exception {
        Files.createDirectories(FOLDER);
        Path lock = FOLDER.resolve("package-lock.json");
        byte[] wanted = Files.readAllBytes(SHIPPED.resolve("package-lock.json"));
        Files.copy(
                SHIPPED.resolve("measure.js"),
                FOLDER.resolve("measure.js"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        boolean there = Files.isDirectory(FOLDER.resolve("node_modules/lighthouse"))
                && Files.exists(lock)
                && java.util.Arrays.equals(Files.readAllBytes(lock), wanted);
        if (there) {
            return;
        }
        Files.write(lock, wanted);
        Files.copy(
                SHIPPED.resolve("package.json"),
                FOLDER.resolve("package.json"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try {
            run(List.of("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"), 5);
        } catch (IOException | IllegalStateException e) {
            Files.deleteIfExists(lock);
            String why = "LIGHTHOUSE WAS NOT RUN, NO FIGURE OF THE PUBLIC PAGES WAS MEASURED: npm could not bring it ("
                    + e.getMessage().lines().findFirst().orElse("") + ")";
            System.out.println("\n" + "*".repeat(100) + "\n" + why + "\n" + "*".repeat(100));
            abort(why);
        }
    }

    private static String run(List<String> command, int minutes) throws IOException, InterruptedException {
        Path log = Files.createTempFile(FOLDER, "run", ".log");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(command.getFirst() + " took too long");
        }
        String said = Files.readString(log, StandardCharsets.UTF_8);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " ended with " + process.exitValue() + ": " + said);
        }
        return said;
    }
}
