package org.focalnet.audience;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person chose in the audience picker.
 *
 * @param circle the group, where the kind is {@link AudienceKind#GROUP}; null while none was chosen
 * @param named the members, where the kind is {@link AudienceKind#NAMED}; the writer need not be among them
 */
public record AudienceChoice(AudienceKind kind, @Nullable UUID circle, Set<MemberId> named) {

    public static final AudienceChoice OWN = new AudienceChoice(AudienceKind.OWN, null, Set.of());
    public static final AudienceChoice NETWORK = new AudienceChoice(AudienceKind.NETWORK, null, Set.of());
    public static final AudienceChoice PUBLIC = new AudienceChoice(AudienceKind.PUBLIC, null, Set.of());

    public AudienceChoice {
        named = Set.copyOf(named);
        if (kind != AudienceKind.GROUP && circle != null) {
            throw new IllegalArgumentException("only a group has a circle");
        }
    }

    public static AudienceChoice named(Set<MemberId> members) {
        return new AudienceChoice(AudienceKind.NAMED, null, members);
    }

    public static AudienceChoice group(UUID circle) {
        return new AudienceChoice(AudienceKind.GROUP, circle, Set.of());
    }
}
