package org.focalnet.export.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.AuditFile;
import org.focalnet.export.bundle.Folder;
import org.focalnet.export.bundle.Gathering;
import org.focalnet.member.Members;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** A hub of three years leaves the training network, comes into an empty installation, and is the same there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {

    private Path folder;
    private ConfigurableApplicationContext there;
    private ConfigurableApplicationContext here;
    private MemberId member;
    private Path first;

    @BeforeAll
    void start() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "round-trip");
        there = Program.start(Map.of(), "demo");
        here = Program.start(Map.of());
        member = there.getBean(Members.class).find("QM").orElseThrow().id();
        first = export(there, "first.zip");
    }

    @AfterAll
    void stop() {
        there.close();
        here.close();
    }

    @Test
    void isEqualAfterExportImportAndExport() throws IOException {
        Map<String, byte[]> out = files(first);
        System.out.println("Export: " + out.size() + " files, " + Files.size(first) + " bytes");
        assertThat(out.keySet())
                .contains(
                        "index.html",
                        "read/plan.plan.html",
                        "data/assessment.answer.jsonl",
                        "data/identity.account.jsonl",
                        "data/exchange.post.jsonl",
                        "audit/record.jsonl",
                        "files/index.jsonl")
                .anyMatch(path -> path.matches("files/[0-9a-f]{64}"));
        assertThat(AuditFile.verify(new ByteArrayInputStream(out.get("audit/record.jsonl")), null)
                        .sentence())
                .startsWith("The record is intact");
        HubImport.Report dry = here.getBean(HubImport.class).bring(first, true);
        HubImport.Report report = here.getBean(HubImport.class).bring(first, false);
        System.out.println("Import: " + report);
        assertThat(dry).isEqualTo(report);
        assertThat(report.rows()).isGreaterThan(500);
        assertThat(report.detached()).as("posts in rooms of others").isPositive();
        Map<String, byte[]> again = files(export(here, "second.zip"));
        assertThat(again.keySet()).isEqualTo(out.keySet());
        out.forEach((path, content) -> {
            if (!path.equals(Folder.MANIFEST)) {
                assertThat(new String(again.get(path), StandardCharsets.UTF_8))
                        .as(path)
                        .isEqualTo(new String(content, StandardCharsets.UTF_8));
            }
        });
        assertThat(time(again)).isEqualTo(time(out));
        assertThatThrownBy(() -> here.getBean(HubImport.class).bring(first, false))
                .isInstanceOf(Refused.class)
                .hasMessage("export.import.refused.there");
    }

    private Path export(ConfigurableApplicationContext program, String name) throws IOException {
        Path file = folder.resolve(name);
        try (var out = Files.newOutputStream(file)) {
            Viewers.run(Viewer.office(member), () -> program.getBean(Gathering.class)
                    .write(out, Locale.ENGLISH, step -> {}));
        }
        return file;
    }

    private static String time(Map<String, byte[]> files) {
        return new String(files.get(Folder.MANIFEST), StandardCharsets.UTF_8).replaceFirst("\"made\".*\n", "");
    }

    static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
