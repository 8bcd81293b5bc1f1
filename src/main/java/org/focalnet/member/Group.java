package org.focalnet.member;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A set of members that can be addressed together.
 *
 * @param code the United Nations' for its groups and regions; a short name of our own for a free one
 * @param conveners those of its members that keep it
 * @param silence days after which whoever asked is in where no member objected; null where the conveners decide
 */
public record Group(
        UUID id,
        GroupKind kind,
        String code,
        LocalName names,
        String purpose,
        List<MemberId> members,
        List<MemberId> conveners,
        @Nullable Integer silence,
        int version) {

    /** Whether members ask to belong to it; the regional ones follow the roll. */
    public boolean free() {
        return kind == GroupKind.FREE;
    }

    public String name(Locale language) {
        return kind == GroupKind.SUBREGION ? Region.name(code, language) : names.isEmpty() ? code : names.in(language);
    }
}
