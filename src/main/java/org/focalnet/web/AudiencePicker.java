package org.focalnet.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberNames;
import org.jspecify.annotations.Nullable;

/**
 * Who may read it: the part of a form that chooses an audience and names its exact readers. Made by
 * {@link AudiencePickers}.
 *
 * @param words text key under which the form says what each kind means here: {@code <words>.title.own}, {@code <words>.text.own}
 * @param kinds the kinds offered
 * @param members the members chosen
 * @param everyone the members to choose from without script
 * @param groups the groups that the writer may address
 * @param circle the group chosen
 */
public record AudiencePicker(
        String words,
        List<AudienceKind> kinds,
        AudienceKind chosen,
        List<MemberNames.Named> members,
        List<MemberNames.Named> everyone,
        Map<UUID, String> groups,
        @Nullable UUID circle,
        AudienceReaders readers) {

    /** Whether a member is ticked in the plain list. */
    public boolean ticked(MemberNames.Named member) {
        return members.contains(member);
    }

    /** The kinds offered, as the preview asks for them: a form that offers one kind sends none. */
    public String offered() {
        return kinds.stream().map(AudienceKind::name).collect(java.util.stream.Collectors.joining(","));
    }
}
