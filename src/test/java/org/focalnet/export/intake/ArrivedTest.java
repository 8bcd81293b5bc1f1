package org.focalnet.export.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.focalnet.Program;
import org.focalnet.audience.Refused;
import org.focalnet.export.bundle.Folder;
import org.focalnet.export.bundle.Shape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Archives that somebody made to do harm, or spoiled: each is refused wholly, with its place. */
class ArrivedTest {

    @TempDir
    private Path folder;

    private final UUID member = UUID.randomUUID();
    private final UUID own = UUID.randomUUID();
    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void sound() {
        files.put("index.html", "<!DOCTYPE html>");
        files.put(
                "data/schema.json",
                JsonMapper.shared().writeValueAsString(Program.get(Shape.class).columns()));
        files.put("shared/outside.jsonl", "");
        files.put("files/index.jsonl", "");
        files.put(
                "shared/audiences.jsonl",
                "{\"id\":\"" + own + "\",\"key\":\"own:" + member + "\",\"kind\":\"OWN\",\"owner_id\":\"" + member
                        + "\",\"circle_id\":null,\"readers\":[]}\n");
    }

    @Test
    void aSoundOneComesIn() {
        files.put("data/plan.plan.jsonl", plan(UUID.randomUUID(), member));
        assertThatCode(() -> Program.get(HubImport.class).bring(zip("", ""), true))
                .doesNotThrowAnyException();
    }

    @Test
    void pathsThatLeadOutAndFilesThatNoExportWrites() {
        assertThat(refused(() -> zip("../evil.txt", "x"))).isEqualTo("export.import.refused.name");
        assertThat(refused(() -> zip("/etc/passwd", "x"))).isEqualTo("export.import.refused.name");
        assertThat(refused(() -> zip("data/../../evil.jsonl", "x"))).isEqualTo("export.import.refused.name");
        assertThat(refused(() -> zip("read/run.sh", "x"))).isEqualTo("export.import.refused.name");
        assertThat(refused(() -> zip("read/late.html", "x"))).isEqualTo("export.import.refused.unlisted");
    }

    @Test
    void whatUnpacksWithoutEnd() {
        files.put("read/long.html", "0".repeat(40_000_000));
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.large");
    }

    @Test
    void whatIsNoArchiveOrOfAnotherFormat() {
        assertThat(refused(() -> Files.writeString(folder.resolve("no.zip"), "no archive")))
                .isEqualTo("export.import.refused.zip");
        assertThat(refused(() -> zip("", "", "focalnet-export-9"))).isEqualTo("export.import.refused.format");
    }

    @Test
    void unknownTablesAndColumnsAndVersions() {
        files.put("data/plan.secret.jsonl", plan(UUID.randomUUID(), member));
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.table");
        files.remove("data/plan.secret.jsonl");
        files.put("data/plan.plan.jsonl", "{\"id\":\"" + UUID.randomUUID() + "\",\"nobody\":1}\n");
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.unknown");
        files.put("data/schema.json", "{\"plan.plan\":{\"title\":\"uuid\"}}");
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.column");
    }

    @Test
    void rowsOfAnotherOwnerAndKeysToNowhereAndValuesThatDoNotFit() {
        files.put("data/plan.plan.jsonl", plan(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.owner");
        files.put("data/plan.plan.jsonl", plan(UUID.randomUUID(), member).replace("DRAFT", "CROWN"));
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.value");
        files.put("data/plan.plan.jsonl", "no json\n");
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.json");
        files.remove("data/plan.plan.jsonl");
        files.put(
                "data/plan.objective.jsonl",
                "{\"id\":\"" + UUID.randomUUID() + "\",\"owner_id\":\"" + member + "\",\"audience_id\":\"" + own
                        + "\",\"plan_id\":\"" + UUID.randomUUID() + "\"}\n");
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.nowhere");
    }

    @Test
    void nothingOfARefusedOneIsHere() throws Exception {
        files.put("data/plan.plan.jsonl", plan(UUID.randomUUID(), member) + plan(UUID.randomUUID(), UUID.randomUUID()));
        assertThat(refused(() -> zip("", ""))).isEqualTo("export.import.refused.owner");
        try (var connection = Program.owner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select from audience.seat where member_id = '" + member + "'")) {
            assertThat(rows.next()).isFalse();
        }
    }

    private String plan(UUID id, UUID owner) {
        return "{\"id\":\"" + id + "\",\"owner_id\":\"" + owner + "\",\"audience_id\":\"" + own
                + "\",\"version\":1,\"title\":\"A plan\",\"aim\":\"\",\"starts_on\":\"2026-01-01\",\"ends_on\":\"2027-01-01\","
                + "\"state\":\"DRAFT\",\"created_at\":\"2026-01-01T00:00:00+00:00\",\"numbered\":0}\n";
    }

    /** Makes an archive. */
    @FunctionalInterface
    private interface Making {
        Path make() throws IOException;
    }

    private static String refused(Making making) {
        return catchThrowableOfType(
                        Refused.class, () -> Program.get(HubImport.class).bring(making.make(), false))
                .key();
    }

    private Path zip(String more, String content) throws IOException {
        return zip(more, content, "focalnet-export-1");
    }

    private Path zip(String more, String content, String format) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        var list = new StringBuilder();
        files.forEach(
                (path, text) -> list.append(sum(text)).append("  ").append(path).append('\n'));
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var one : files.entrySet()) {
                put(out, one.getKey(), one.getValue());
            }
            put(out, Folder.LIST, list.toString());
            put(
                    out,
                    Folder.MANIFEST,
                    "{\"format\":\"" + format + "\",\"member\":\"" + member + "\",\"sha256\":\"" + sum(list.toString())
                            + "\"}");
            if (!more.isEmpty()) {
                put(out, more, content);
            }
        }
        return file;
    }

    private static void put(ZipOutputStream out, String path, String text) throws IOException {
        out.putNextEntry(new ZipEntry(path));
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }

    private static String sum(String text) {
        return HexFormat.of().formatHex(Folder.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
