package org.focalnet.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A start that fails says on one line what is wrong and what to do. */
class StartFailureTest {

    @Test
    void aDataFolderThatIsInUseIsSaid() {
        if (System.getenv("FOCALNET_DB_URL") == null) {
            inUse(Program.context());
        } else {
            try (var running = Program.embedded(Map.of())) {
                inUse(running);
            }
        }
    }

    private static void inUse(ConfigurableApplicationContext running) {
        String data = String.valueOf(running.getEnvironment().getProperty("focalnet.data"));
        assertThat(said(Map.of("focalnet.data", data, "focalnet.db.url", "")))
                .contains("Focalnet already runs with the data folder")
                .contains("--data");
    }

    @Test
    void aDataFolderThatIsAFileIsSaid() throws Exception {
        Path file = Files.createTempFile("focalnet", ".data");
        assertThat(said(Map.of("focalnet.data", file.toString(), "focalnet.db.url", "")))
                .contains("The data folder " + file + " cannot be made or written.");
        Files.delete(file);
    }

    @Test
    void anExternalServerThatCannotBeReachedIsNamed() {
        assertThat(said(Map.of("focalnet.db.url", "postgresql://127.0.0.1:1/focalnet", "focalnet.db.user", "nobody")))
                .contains("The database 127.0.0.1:1/focalnet cannot be used")
                .contains("FOCALNET_DB_URL")
                .doesNotContain("embedded");
        assertThat(said(Map.of("focalnet.db.url", "postgresql://anna:SECRET@host", "focalnet.db.user", "nobody")))
                .contains("'postgresql://host' is not the address")
                .doesNotContain("SECRET");
        assertThat(said(Map.of("focalnet.db.url", "nonsense", "focalnet.db.user", "nobody")))
                .contains("'nonsense' is not the address of a PostgreSQL database.");
    }

    @Test
    void aProviderThatDoesNotAnswerIsNamed() {
        String settings = "spring.security.oauth2.client.";
        assertThat(said(Map.of(
                        settings + "registration.estavia.client-id", "focalnet",
                        settings + "registration.estavia.client-secret", "SECRET",
                        settings + "provider.estavia.issuer-uri", "http://127.0.0.1:1/estavia")))
                .contains("The sign-in provider http://127.0.0.1:1/estavia did not say how to reach it.")
                .contains("docs/operate.md")
                .doesNotContain("SECRET");
    }

    private static String said(Map<String, Object> settings) {
        PrintStream before = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(catchThrowable(() -> Program.start(settings).close())).isNotNull();
        } finally {
            System.setErr(before);
        }
        String said = printed.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("focalnet: "))
                .reduce("", String::concat);
        assertThat(said).isNotEmpty();
        return said;
    }
}
