package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Contents;
import org.focalnet.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the folder of the viewer's member, in one transaction that sees one moment. */
@Component
public class Gathering {

    /** The name of the format, with its version. */
    public static final String FORMAT = "focalnet-export-1";

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** Read while they are written and not kept in memory: they are long, and nothing in them is shown on a page. */
    private static final Set<String> PASSED_BY = Set.of("file.text");

    private final JdbcClient jdbc;
    private final Shape shape;
    private final Contents contents;
    private final Texts texts;
    private final TransactionTemplate moment;
    private final Clock clock;

    Gathering(
            JdbcClient jdbc,
            Shape shape,
            Contents contents,
            Texts texts,
            TransactionTemplate transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.shape = shape;
        this.contents = contents;
        this.texts = texts;
        this.moment = new TransactionTemplate(Objects.requireNonNull(transactions.getTransactionManager()));
        this.moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.moment.setReadOnly(true);
        this.clock = clock;
    }

    /** The number of steps that {@link #write} tells of. */
    public int steps() {
        return Register.exported().size() + 2;
    }

    /** Writes everything that the viewer's member owns. */
    public void write(OutputStream out, Locale language, IntConsumer progress) {
        moment.executeWithoutResult(status -> {
            try (var folder = new Folder(out)) {
                write(folder, language, progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void write(Folder folder, Locale language, IntConsumer progress) throws IOException {
        Map<String, List<JsonNode>> rows = new TreeMap<>();
        int done = 0;
        for (Register.Line line : Register.exported()) {
            List<JsonNode> found = table(folder, line);
            if (!found.isEmpty()) {
                rows.put(line.table(), found);
            }
            progress.accept(++done);
        }
        folder.put(
                "data/schema.json", JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shape.columns()) + "\n");
        folder.put("shared/audiences.jsonl", lines(audiences(rows)));
        folder.put("shared/outside.jsonl", lines(Outside.of(rows, shape.links())));
        AuditPart.write(folder, rows);
        progress.accept(++done);
        new FilesPart(contents, folder, Viewers.require().member()).write(rows.getOrDefault("file.file", List.of()));
        new Reading(texts, language, rows, shape.links()).write(folder);
        folder.put(MANIFEST_OF_READING, Reading.style());
        manifest(folder, language, rows);
        progress.accept(++done);
    }

    private static final String MANIFEST_OF_READING = "read/style.css";

    private List<JsonNode> table(Folder folder, Register.Line line) throws IOException {
        List<String> lines = new ArrayList<>();
        List<JsonNode> rows = new ArrayList<>();
        boolean kept = !PASSED_BY.contains(line.table());
        jdbc.sql("select line from export.read(cast(:table as regclass), :without)")
                .param("table", line.quoted())
                .param("without", line.without().toArray(String[]::new))
                .query(row -> {
                    lines.add(row.getString(1));
                    if (kept) {
                        rows.add(JSON.readTree(row.getString(1)));
                    }
                });
        if (!lines.isEmpty()) {
            folder.put("data/" + line.table() + ".jsonl", file -> {
                for (String one : lines) {
                    file.write((one + "\n").getBytes(StandardCharsets.UTF_8));
                }
            });
        }
        return rows;
    }

    /** The audiences that some row points at, whatever its column is called. */
    private List<String> audiences(Map<String, List<JsonNode>> rows) {
        Set<UUID> wanted = new TreeSet<>();
        rows.values()
                .forEach(table -> table.forEach(row -> row.properties().forEach(cell -> {
                    if (cell.getKey().matches("audience_id|own_audience|intended|narrowed")
                            && cell.getValue().isString()) {
                        wanted.add(UUID.fromString(cell.getValue().asString()));
                    }
                })));
        return jdbc.sql("select a from export.audiences(:wanted) a")
                .param("wanted", wanted.toArray(UUID[]::new))
                .query((row, number) -> row.getString("a"))
                .list();
    }

    private void manifest(Folder folder, Locale language, Map<String, List<JsonNode>> rows) throws IOException {
        MemberId member = Viewers.require().member();
        String version = Gathering.class.getPackage().getImplementationVersion();
        Map<String, Object> said = new java.util.LinkedHashMap<>();
        said.put("format", FORMAT);
        said.put("program", version == null ? "0.1.0" : version);
        said.put("made", clock.instant().toString());
        said.put("language", language.getLanguage());
        said.put("member", member.toString());
        said.put(
                "code",
                rows.getOrDefault("member.member", List.of()).stream()
                        .map(row -> row.path("code").asString(""))
                        .findFirst()
                        .orElse(""));
        said.put("list", Folder.LIST);
        said.put("sha256", folder.seal());
        folder.put(Folder.MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(said) + "\n");
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
