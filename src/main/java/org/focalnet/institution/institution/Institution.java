package org.focalnet.institution.institution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.institution.Attitude;
import org.focalnet.institution.InstitutionKind;
import org.focalnet.institution.Stage;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * An institution as its page shows it.
 *
 * @param parentName empty where it is part of none
 * @param parts the institutions of the map that are part of it
 * @param retired since when it is no part of the map; null for one of the map
 * @param history whether stances, briefs or clauses speak of it, so that it cannot just be deleted
 */
public record Institution(
        UUID id,
        Profile profile,
        String parentName,
        List<Part> parts,
        @Nullable Instant retired,
        boolean history,
        int version) {

    /** An institution that is part of another. */
    public record Part(UUID id, String name) {}

    public String name() {
        return profile.name();
    }

    public String path() {
        return "/institutions/" + id;
    }

    /** The view of its page that shows whom the hub wrote to there, and what was done with it. */
    public String record() {
        return path() + "?view=record";
    }

    public boolean takesContacts() {
        return profile.contacts().size() < Profile.MOST;
    }

    /** The themes of which something is said, in the order of the list. */
    public List<Theme> themes() {
        return Arrays.stream(Theme.values())
                .filter(theme -> !profile.words(theme).isEmpty())
                .toList();
    }

    /**
     * A line of the list.
     *
     * @param pillars those for which it does something
     * @param attitude where it stands now; null where nobody has said
     * @param since the day of that
     * @param total how many lines the list has
     */
    public record Line(
            UUID id,
            InstitutionKind kind,
            String name,
            String parentName,
            List<Pillar> pillars,
            @Nullable Attitude attitude,
            @Nullable Stage stage,
            @Nullable LocalDate since,
            boolean retired,
            int total) {}
}
