package org.focalnet.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberNames;
import org.jspecify.annotations.Nullable;

/**
 * Who may read it: the part of a form that chooses an audience and names its exact readers. Made by
 * {@link AudiencePickers}.
 *
 * @param kinds the kinds offered
 * @param titles what each kind is called in this form
 * @param texts what each kind means in this form
 * @param members the members chosen
 * @param everyone the members to choose from without script
 * @param groups the groups that the writer may address
 * @param circle the group chosen
 */
public record AudiencePicker(
        List<AudienceKind> kinds,
        Function<AudienceKind, String> titles,
        Function<AudienceKind, String> texts,
        AudienceKind chosen,
        List<MemberNames.Named> members,
        List<MemberNames.Named> everyone,
        Map<UUID, String> groups,
        @Nullable UUID circle,
        Readers readers) {

    /** Whether a member is ticked in the plain list. */
    public boolean ticked(MemberNames.Named member) {
        return members.contains(member);
    }

    /** The kinds offered, as the preview asks for them: a form that offers one kind sends none. */
    public String offered() {
        return kinds.stream().map(AudienceKind::name).collect(Collectors.joining(","));
    }

    /**
     * Who will read, said before anything is sent.
     *
     * @param writer the member that writes
     * @param names the members that read, the writer included, in the reader's order; empty for PUBLIC, which is everyone
     * @param secretariat whether the secretariat is one of them
     */
    public record Readers(AudienceKind kind, String writer, List<String> names, boolean secretariat) {

        /** Colour of the line: own, net or public. */
        public String tone() {
            return switch (kind) {
                case OWN -> "own";
                case PUBLIC -> "public";
                default -> "net";
            };
        }
    }
}
