package org.focalnet.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;

/** Institutions and what belongs to them, written through the pages. */
public final class Samples {

    private Samples() {}

    /** Adds an institution; answers its path. */
    public static String institution(Browserless who, String name, String... more) {
        who.get("/institutions/new");
        var fields = new java.util.ArrayList<>(java.util.List.of(
                "id", UUID.randomUUID().toString(), "version", "0", "name", name, "kind", "INTERIOR"));
        fields.addAll(java.util.List.of(more));
        var answer = who.post("/institutions", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** Says where one stands. */
    public static void stance(Browserless who, String institution, String attitude, String stage, String day) {
        var answer = who.post(
                institution + "/stances",
                "attitude",
                attitude,
                "stage",
                stage,
                "reason",
                "OUTSIDE_MANDATE",
                "evidence",
                "Said so at the meeting",
                "day",
                day);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    /** Adds a commitment; answers its path. */
    public static String commitment(Browserless who, String title) {
        var answer = who.post(
                "/institutions/commitments",
                "id",
                UUID.randomUUID().toString(),
                "version",
                "0",
                "title",
                title,
                "kind",
                "DECREE",
                "status",
                "IN_FORCE",
                "authority",
                "The cabinet",
                "day",
                "2025-03-01",
                "text",
                "The ministries prevent atrocity crimes.");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    /** Adds a clause that binds institutions; answers its id. */
    public static String clause(Browserless who, String commitment, String label, String... institutions) {
        String id = UUID.randomUUID().toString();
        var fields = new java.util.ArrayList<>(
                java.util.List.of("id", id, "version", "0", "label", label, "text", "Trains its officers each year."));
        for (String institution : institutions) {
            fields.addAll(java.util.List.of("bound", id(institution)));
        }
        var answer = who.post(commitment + "/clauses", fields.toArray(String[]::new));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return id;
    }

    /** The id at the end of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
