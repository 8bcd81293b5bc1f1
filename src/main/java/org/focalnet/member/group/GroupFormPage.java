package org.focalnet.member.group;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.member.LocalName;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a group, or of its members alone.
 *
 * @param id null where it is new
 * @param described whether name and purpose are this reader's to change: an officer's, for a free group
 * @param silence days of silence that let a member in; null where conveners decide
 * @param free whether its members are chosen; those of a regional group follow the roll
 * @param theirs name and purpose that were saved meanwhile; null where none were
 */
public record GroupFormPage(
        @Nullable UUID id,
        String code,
        LocalName names,
        String purpose,
        @Nullable Integer silence,
        boolean free,
        List<Choice> members,
        Set<String> chosen,
        Set<String> conveners,
        int version,
        boolean described,
        Problems problems,
        @Nullable LocalName theirs)
        implements View {

    /** A member to choose. */
    public record Choice(String id, String name) {}
}
