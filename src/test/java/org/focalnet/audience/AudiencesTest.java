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

    @Test
    void whatEverybodyReadsIsFoundWithoutLookingAtEveryAudience() throws Exception {
        try (var connection = Program.owner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into audience.audience (id, key, kind)"
                    + " select gen_random_uuid(), 'many:' || i, 'NAMED' from generate_series(1, 3000) i");
            statement.execute("analyze audience.audience");
            for (String kind : new String[] {"PUBLIC", "NETWORK"}) {
                var plan = new StringBuilder();
                try (var rows = statement.executeQuery(
                        "explain select id from audience.audience where kind = '" + kind + "'")) {
                    while (rows.next()) {
                        plan.append(rows.getString(1)).append('\n');
                    }
                }
                assertThat(plan.toString()).contains("audience_kind");
            }
            connection.rollback();
        }
    }

    private static <T> T as(MemberId member, java.util.function.Supplier<T> work) {
        return Viewers.as(Program.focalPoint(member), work);
    }
}
