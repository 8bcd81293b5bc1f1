package org.focalnet.exchange.question;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
import org.focalnet.exchange.Capacity;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A question and what the viewer reads of its answers.
 *
 * @param withheld whether the secretariat relayed it; then the owner is the secretariat and says nothing of the asker
 * @param region where the asker is, if that may be said
 * @param privately whether answers go to the asker alone
 * @param mine whether the viewer's member asked
 */
public record Question(
        UUID id,
        MemberId owner,
        AudienceId audience,
        Tlp tlp,
        String title,
        String text,
        String language,
        Set<Theme> themes,
        String author,
        boolean withheld,
        @Nullable String region,
        boolean privately,
        Instant asked,
        @Nullable Instant closed,
        boolean mine,
        boolean followed,
        @Nullable UUID lesson) {

    /** Whom a question may be asked under one's own name. */
    static final List<AudienceKind> AUDIENCES = List.of(AudienceKind.NETWORK, AudienceKind.GROUP);

    /** Whether the viewer may answer: an asker adds to its own question only where all read the answer. */
    public boolean answerable() {
        return closed == null && !(mine && privately);
    }

    /** A private answer to an unnamed asker is delivered by its text alone: a file would have to know whose it becomes. */
    public boolean takesFiles() {
        return !(withheld && privately);
    }

    /** @param member who wrote it, whoever owns this row */
    public record Answer(
            UUID id,
            MemberId member,
            String author,
            Capacity capacity,
            String text,
            String language,
            boolean privately,
            @Nullable Instant helped,
            Instant at) {}

    /** A line of the list. */
    public record Line(
            UUID id,
            MemberId owner,
            String title,
            String language,
            Set<Theme> themes,
            boolean withheld,
            @Nullable String region,
            AudienceKind readers,
            Instant asked,
            boolean closed,
            boolean mine,
            int answers,
            boolean helped,
            int total) {}

    static Set<Theme> themes(String[] names) {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Arrays.stream(Theme.values())
                .filter(theme -> Arrays.asList(names).contains(theme.name()))
                .forEach(themes::add);
        return themes;
    }
}
