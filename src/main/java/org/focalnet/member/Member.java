package org.focalnet.member;

import java.util.Locale;
import org.focalnet.audience.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A state, an organisation, the secretariat or a partner.
 *
 * @param code ISO 3166-1 alpha-2 for a state, {@code ORG-...} for an organisation, {@code ENT-...} for another entity
 * @param names names of its own; where a state has none in a language, CLDR's stands in
 * @param unGroupNote where the plain answer needs a word more
 * @param subregion M49 code, for states
 * @param active whether it belongs to the network now
 */
public record Member(
        MemberId id,
        String code,
        MemberKind kind,
        LocalName names,
        UnGroup unGroup,
        String unGroupNote,
        @Nullable String subregion,
        boolean active,
        int version) {

    /** Its name: its own in the language, else CLDR's by code, else its own in another language, else the code. */
    public String name(Locale language) {
        String own = names.exactly(language.getLanguage());
        if (!own.isEmpty()) {
            return own;
        }
        if (kind == MemberKind.STATE && Region.known(code)) {
            return Region.name(code, language);
        }
        return names.isEmpty() ? code : names.in(language);
    }
}
