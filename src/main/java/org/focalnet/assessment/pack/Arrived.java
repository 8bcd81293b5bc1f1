package org.focalnet.assessment.pack;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that came back.
 *
 * @param pack that it is of; null for results that another program collected
 * @param hash SHA-256 of the file
 * @param people what was read of it; none once it is taken over
 * @param passed columns that are no questions of the round
 * @param takenBy empty while it waits for a yes
 * @param withdrawn whether its pack was taken back meanwhile
 */
public record Arrived(
        UUID id,
        UUID round,
        @Nullable UUID pack,
        UUID institutionId,
        String institution,
        String name,
        String hash,
        List<Filled.Person> people,
        List<String> passed,
        String author,
        Instant at,
        String takenBy,
        @Nullable Instant taken,
        boolean withdrawn) {

    public Arrived {
        people = List.copyOf(people);
        passed = List.copyOf(passed);
    }

    public String path() {
        return "/assessment/packs/files/" + id;
    }

    public boolean waits() {
        return taken == null;
    }
}
