package org.focalnet.export.leaving;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a proof of deletion says, read from its JSON. */
public record Proof(int files, String export, String record, List<Line> tables) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A table: rows before, rows deleted, rows whose words are gone, rows left. */
    public record Line(String table, long before, long deleted, long emptied, long left) {}

    static Proof of(String json) {
        JsonNode read = JSON.readTree(json);
        List<Line> lines = new ArrayList<>();
        read.path("tables")
                .forEach(one -> lines.add(new Line(
                        one.path("table").asString(),
                        one.path("before").asLong(),
                        one.path("deleted").asLong(),
                        one.path("emptied").asLong(),
                        one.path("left").asLong())));
        return new Proof(
                read.path("files").asInt(),
                read.path("export_sha256").asString(""),
                read.path("record").asString(""),
                lines);
    }

    public long deleted() {
        return tables.stream().mapToLong(Line::deleted).sum();
    }

    public long emptied() {
        return tables.stream().mapToLong(Line::emptied).sum();
    }

    public long left() {
        return tables.stream().mapToLong(Line::left).sum();
    }

    static Document document(Leaving leaving, Shell shell) {
        Proof proof = of(leaving.proof());
        List<List<String>> rows = proof.tables().stream()
                .map(one -> List.of(
                        one.table(),
                        shell.number(one.before()),
                        shell.number(one.deleted()),
                        shell.number(one.emptied()),
                        shell.number(one.left())))
                .toList();
        java.time.Instant deleted = leaving.deleted() == null ? leaving.begun() : leaving.deleted();
        return new Document(
                        shell.t("export.proof.of", leaving.name()), shell.moment(deleted), Tlp.GREEN, shell.locale())
                .paragraph(shell.t(
                        "export.proof.says",
                        shell.number(proof.deleted()),
                        shell.number(proof.files()),
                        shell.number(proof.emptied()),
                        shell.number(proof.left())))
                .paragraph(shell.t("export.proof.export", proof.export().isEmpty() ? "—" : proof.export()))
                .paragraph(shell.t("export.proof.record", proof.record()))
                .paragraph(shell.t("export.proof.hash", leaving.hash()))
                .table(
                        List.of(
                                shell.t("export.proof.table"),
                                shell.t("export.proof.before"),
                                shell.t("export.proof.deleted"),
                                shell.t("export.proof.emptied"),
                                shell.t("export.proof.left")),
                        rows);
    }
}
