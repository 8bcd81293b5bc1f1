package org.focalnet.export.leaving;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.export.bundle.Folder;
import org.focalnet.file.Files;
import org.focalnet.member.Members;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Deletes a member whose day has come, and writes down what was there, what went and what is left. */
@Component
@Transactional
class Deletion {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LeavingStore store;
    private final Files files;
    private final Members members;
    private final JdbcClient jdbc;
    private final Clock clock;

    Deletion(LeavingStore store, Files files, Members members, JdbcClient jdbc, Clock clock) {
        this.store = store;
        this.files = files;
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All in one transaction: either the member is gone and the proof is there, or nothing happened. */
    void delete(Leaving leaving) {
        if (leaving.state(store.today()) != Leaving.State.DUE) {
            throw new Refused("export.leaving.refused.not_due");
        }
        Map<String, Long> before = count(leaving.id());
        String head = head(leaving.id());
        int forgotten = files.forget(leaving.member());
        Map<String, Long> emptied = new TreeMap<>();
        jdbc.sql("select source, emptied from export.remove(:id, :today)")
                .param("id", leaving.id())
                .param("today", store.today())
                .query(row -> {
                    emptied.put(row.getString(1), row.getLong(2));
                });
        Map<String, Long> left = count(leaving.id());
        Instant now = clock.instant();
        Map<String, Object> proof = said(leaving, now, forgotten, head);
        proof.put("tables", tables(before, emptied, left));
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(proof) + "\n";
        String hash = HexFormat.of().formatHex(Folder.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
        members.frozen(); // what is kept of the roll is read anew
        store.keep(leaving, text, hash, now);
    }

    /** Counts again, in every table. */
    Recount recount(Leaving leaving) {
        long held =
                count(leaving.id()).values().stream().mapToLong(Long::longValue).sum();
        long stays = Proof.of(leaving.proof()).tables().stream()
                .mapToLong(Proof.Line::emptied)
                .sum();
        return new Recount(held - stays, stays);
    }

    /**
     * What was found in the tables.
     *
     * @param held rows of the member that are more than the proof says: none, if all is well
     * @param emptied rows without words, on which something of others hangs
     */
    record Recount(long held, long emptied) {}

    private Map<String, Object> said(Leaving leaving, Instant now, int forgotten, String head) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("format", "focalnet-deletion-1");
        said.put("leaving", leaving.id().toString());
        said.put("member", leaving.member().toString());
        said.put("name", leaving.name());
        said.put("reason", leaving.reason());
        said.put("begun", leaving.begun().toString());
        said.put("begun_by", leaving.account().toString());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Leaving.Step step : leaving.steps()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("step", step.kind().name());
            one.put("by", step.byMember() ? "member" : "secretariat");
            one.put("account", String.valueOf(step.account()));
            one.put("note", step.note());
            one.put("at", step.at().toString());
            steps.add(one);
        }
        said.put("steps", steps);
        said.put("export_sha256", leaving.export());
        said.put("deleted", now.toString());
        said.put(
                "deleted_by",
                Objects.requireNonNull(Viewers.require().account()).toString());
        said.put("files", forgotten);
        said.put("record", head);
        return said;
    }

    private static List<Map<String, Object>> tables(
            Map<String, Long> before, Map<String, Long> emptied, Map<String, Long> left) {
        List<Map<String, Object>> tables = new ArrayList<>();
        before.forEach((table, rows) -> {
            long stays = left.getOrDefault(table, 0L);
            if (rows > 0 || stays > 0) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("table", table);
                one.put("before", rows);
                one.put("deleted", rows - stays);
                one.put("emptied", emptied.getOrDefault(table, 0L));
                one.put("left", stays - emptied.getOrDefault(table, 0L));
                tables.add(one);
            }
        });
        return tables;
    }

    private Map<String, Long> count(UUID leaving) {
        Map<String, Long> found = new TreeMap<>();
        jdbc.sql("select source, held from export.count(:id)")
                .param("id", leaving)
                .query(row -> {
                    found.merge(row.getString(1), row.getLong(2), Long::sum);
                });
        return found;
    }

    private String head(UUID leaving) {
        return jdbc.sql("select export.head(:id)")
                .param("id", leaving)
                .query(String.class)
                .single();
    }
}
