package org.focalnet.member;

import org.jspecify.annotations.Nullable;

/** A member to be brought in. Cannot be built where the code and the kind do not go together. */
public record NewMember(String code, MemberKind kind, LocalName names, UnGroup unGroup, String unGroupNote) {

    public NewMember {
        if (problem(code, kind) != null) {
            throw new IllegalArgumentException("not a code of this kind: " + kind);
        }
    }

    /** A state without a group of the United Nations. */
    public static NewMember state(String code, LocalName names) {
        return new NewMember(code, MemberKind.STATE, names, UnGroup.NONE, "");
    }

    public static NewMember organisation(String code, LocalName names) {
        return new NewMember(code, MemberKind.ORGANISATION, names, UnGroup.NONE, "");
    }

    /** Its name once it is in. */
    public String name(java.util.Locale language) {
        var id = org.focalnet.audience.MemberId.SECRETARIAT; // any: a name does not depend on it
        return new Member(id, code, kind, names, unGroup, unGroupNote, null, true, 0).name(language);
    }

    /** Text key of what is wrong with the code; null where it is right. */
    public static @Nullable String problem(String code, MemberKind kind) {
        boolean right = switch (kind) {
            case STATE -> Region.known(code) || Region.userAssigned(code);
            case ORGANISATION -> code.matches("ORG-[A-Z0-9-]{2,20}");
            case PARTNER -> code.matches("(ENT|ORG)-[A-Z0-9-]{2,20}") || Region.known(code);
            case SECRETARIAT -> false;
        };
        return right ? null : "member.import.reason.code." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
