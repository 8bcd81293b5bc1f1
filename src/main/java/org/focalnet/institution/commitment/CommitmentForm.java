package org.focalnet.institution.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as it is written.
 *
 * @param version of the one that is changed; 0 for a new one
 * @param typed what the fields show, by their names
 * @param uploads files that were sent already
 * @param theirs what a colleague saved since the form was opened; null where nobody did
 */
public record CommitmentForm(
        UUID id,
        int version,
        Map<String, String> typed,
        List<Upload> uploads,
        Commitment.@Nullable Said theirs,
        Problems problems)
        implements View {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

    public boolean fresh() {
        return version == 0;
    }

    public String action() {
        return fresh() ? "/institutions/commitments" : "/institutions/commitments/" + id;
    }

    public String shown(String field) {
        return typed.getOrDefault(field, "");
    }

    static Map<String, String> typed(Typed typed) {
        return Stream.of("kind", "status", "title", "authority", "day", "text")
                .collect(Collectors.toMap(field -> field, typed::raw));
    }

    static Map<String, String> typed(Commitment.Said said) {
        return Map.of(
                "kind", said.kind().name(),
                "status", said.status().name(),
                "title", said.title(),
                "authority", said.authority(),
                "day", said.day().toString(),
                "text", said.text());
    }

    /** What was typed; null where something does not fit, which the problems then say. */
    static Commitment.@Nullable Said read(Typed typed, LocalDate today) {
        var kind = typed.choice("kind", Commitment.Kind.class);
        var status = typed.choice("status", Commitment.Status.class);
        String title = typed.line("title", 1, 200);
        String authority = typed.line("authority", 0, 200);
        LocalDate day = typed.day("day", EARLIEST, today.plusYears(2));
        String text = typed.text("text", 0, 20_000);
        if (day == null) {
            typed.problems().add("day", "web.problem.required");
        }
        if (day != null && status != null && status.given() && day.isAfter(today)) {
            typed.problems().add("day", "institution.commitment.refused.future");
        }
        if (kind == null || status == null || day == null || typed.problems().any()) {
            return null;
        }
        return new Commitment.Said(kind, status, title, authority, day, text);
    }
}
