package org.focalnet.member;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;

/**
 * A set of members that can be addressed together.
 *
 * @param code the United Nations' for its groups and regions; a short name of our own for a free one
 * @param conveners those of its members that keep it
 */
public record Group(
        UUID id,
        GroupKind kind,
        String code,
        LocalName names,
        String purpose,
        List<MemberId> members,
        List<MemberId> conveners,
        int version) {

    public String name(Locale language) {
        return kind == GroupKind.SUBREGION ? Region.name(code, language) : names.isEmpty() ? code : names.in(language);
    }
}
