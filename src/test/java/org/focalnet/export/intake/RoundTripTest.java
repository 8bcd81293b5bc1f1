package org.focalnet.export.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.audit.AuditFile;
import org.focalnet.export.bundle.Folder;
import org.focalnet.export.bundle.Gathering;
import org.focalnet.file.Contents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hub of three years leaves the training network, comes into an empty installation, and is the same there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTripTest {

    private Path folder;
    private ConfigurableApplicationContext there;
    private ConfigurableApplicationContext here;
    private MemberId member;
    private Path first;

    @BeforeAll
    void start() throws IOException, SQLException {
        folder = Files.createTempDirectory(Path.of("target"), "round-trip");
        there = Program.start(Map.of(), "demo");
        here = Program.start(Map.of());
        member = new MemberId(busiest());
        attach();
        first = export(there, "first.zip");
    }

    /** The member whose rounds have most answers. */
    private UUID busiest() throws SQLException {
        try (var connection = Program.owner(there);
                var rows = connection
                        .createStatement()
                        .executeQuery("select m.id from member.member m order by (select count(*) from audit.entry e"
                                + " where e.owner_id = m.id and e.act like 'round%') desc, m.code limit 1")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    /** The training network has no files: one with a preview. */
    private void attach() {
        Contents contents = there.getBean(Contents.class);
        Viewers.run(Viewer.office(member), () -> {
            UUID content =
                    contents.write(member, new ByteArrayInputStream("The paper".getBytes(StandardCharsets.UTF_8)));
            UUID preview =
                    contents.write(member, new ByteArrayInputStream("A picture".getBytes(StandardCharsets.UTF_8)));
            contents.keep(List.of(content, preview));
            there.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> there.getBean(JdbcClient.class)
                            .sql("""
                                    insert into file.file (id, owner_id, audience_id, object_id, series_id, name, kind, bytes,
                                        blob_id, tlp, state, pictures)
                                    values (:id, :me, :own, :id, :id, 'Paper.txt', 'TEXT', 9, :content, 'GREEN', 'READY', :preview)
                                    """)
                            .param("id", Ids.next())
                            .param("me", member.value())
                            .param(
                                    "own",
                                    there.getBean(Audiences.class)
                                            .resolve(AudienceChoice.OWN)
                                            .value())
                            .param("content", content)
                            .param("preview", new UUID[] {preview})
                            .update());
        });
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
        assertThat(report.files()).isEqualTo(2);
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
            Viewers.run(
                    Viewer.office(member),
                    () -> program.getBean(Gathering.class).write(out, Locale.ENGLISH, step -> {}));
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
