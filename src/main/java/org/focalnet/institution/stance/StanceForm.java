package org.focalnet.institution.stance;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.Reason;
import org.focalnet.institution.Stage;
import org.focalnet.institution.institution.Institution;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution stands, as it is written.
 *
 * @param version of the entry that is corrected; 0 for a new one
 * @param typed what the fields show, by their names
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record StanceForm(
        Institution institution,
        UUID id,
        int version,
        Map<String, String> typed,
        Stance.@Nullable Said theirs,
        Problems problems)
        implements View {

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return institution.path() + "/stances" + (fresh() ? "" : "/" + id);
    }

    /** The fields of what is said. */
    static Map<String, String> typed(Stance.Said said) {
        Reason reason = said.reason();
        return Map.of(
                "attitude", said.attitude().name(),
                "stage", said.stage().name(),
                "reason", reason == null ? "" : reason.name(),
                "note", said.note(),
                "evidence", said.evidence(),
                "day", said.day().toString());
    }

    /** The fields as they were typed. */
    static Map<String, String> typed(Typed typed) {
        return Stream.of("attitude", "stage", "reason", "note", "evidence", "day")
                .collect(Collectors.toMap(field -> field, typed::raw));
    }

    /** What was typed; null where something does not fit, which the problems then say. */
    static Stance.@Nullable Said read(Typed typed, LocalDate today) {
        Attitude attitude = typed.choice("attitude", Attitude.class);
        Stage stage = typed.choice("stage", Stage.class);
        Reason reason = typed.raw("reason").isEmpty() ? null : typed.choice("reason", Reason.class);
        String note = typed.text("note", 0, 1000);
        String evidence = typed.text("evidence", 0, 2000);
        LocalDate day = typed.day("day", Stance.EARLIEST, today);
        if (reason == Reason.OTHER && Typed.unseen(note)) {
            typed.problems().add("note", "institution.stance.refused.note");
        }
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        if (attitude == null || stage == null || day == null || typed.problems().any()) {
            return null;
        }
        return new Stance.Said(attitude, stage, reason, note, evidence, day);
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }
}
