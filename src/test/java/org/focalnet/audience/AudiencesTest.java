package org.focalnet.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

class AudiencesTest {

    private final Audiences audiences = Program.get(Audiences.class);
    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId velmar = Program.seat();

    @Test
    void identicalAudiencesAreOneRowWhoeverAsks() {
        var byEstavia = as(estavia, () -> audiences.resolve(AudienceChoice.named(Set.of(norvia))));
        var byNorvia = as(norvia, () -> audiences.resolve(AudienceChoice.named(Set.of(norvia, estavia))));
        assertThat(byEstavia).isEqualTo(byNorvia);
    }

    @Test
    void anAudienceOfNobodyIsRefused() {
        assertThatThrownBy(() -> as(estavia, () -> audiences.resolve(AudienceChoice.named(Set.of()))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anUnknownMemberIsRefusedInsteadOfDropped() {
        var stranger = new MemberId(UUID.randomUUID());
        assertThatThrownBy(() -> as(estavia, () -> audiences.resolve(AudienceChoice.named(Set.of(norvia, stranger)))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aGroupIsAddressedByItsMembersOnly() {
        UUID circle = Ids.next();
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> audiences.setCircle(circle, Set.of(estavia, norvia), Set.of(estavia)));
        var id = as(estavia, () -> audiences.resolve(AudienceChoice.group(circle)));
        assertThat(as(norvia, () -> audiences.find(id)).orElseThrow().readers()).containsOnly(estavia, norvia);
        assertThat(as(velmar, () -> audiences.find(id))).isEmpty();
        assertThatThrownBy(() -> as(velmar, () -> audiences.resolve(AudienceChoice.group(circle))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void withoutAViewerThereIsOnlyPublic() {
        var own = as(estavia, () -> audiences.resolve(AudienceChoice.OWN));
        assertThat(audiences.find(own)).isEmpty();
        assertThat(audiences.find(AudienceId.NETWORK)).isEmpty();
        assertThat(audiences.find(AudienceId.PUBLIC)).isPresent();
    }

    private static <T> T as(MemberId member, java.util.function.Supplier<T> work) {
        return Viewers.as(Program.focalPoint(member), work);
    }
}
