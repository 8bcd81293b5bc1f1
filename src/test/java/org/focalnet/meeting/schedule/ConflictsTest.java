package org.focalnet.meeting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;

class ConflictsTest {

    private static boolean possible(Instance of, Set<UUID> wanted) {
        boolean[] found = {false};
        Exhaustive.all(of, at -> {
            boolean all = true;
            for (int e = 0; e < at.length; e++) {
                all &= at[e] >= 0 || !wanted.contains(of.request(e).id());
            }
            found[0] |= all;
        });
        return found[0];
    }

    @Example
    void aConflictCannotBeHeldButWithoutAnyOneOfItsRequestsItCan() {
        int conflicts = 0;
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            Instance told = Samples.tiny(random).build(random);
            InstanceBuilder builder = told.change();
            for (Request request : told.allRequests()) {
                if (random.nextInt(3) > 0) {
                    builder.replace(request.obliged());
                }
            }
            Instance instance = builder.build();
            Set<UUID> all = new HashSet<>();
            instance.allRequests().stream().filter(Request::obligatory).forEach(r -> all.add(r.id()));
            List<Conflict> found = Conflicts.find(instance);
            assertThat(found.isEmpty()).as("seed " + seed).isEqualTo(possible(instance, all));
            for (Conflict conflict : found) {
                conflicts++;
                assertThat(conflict.proven()).isTrue();
                Set<UUID> those = new HashSet<>(
                        conflict.requests().stream().map(Request::id).toList());
                assertThat(possible(instance, those)).as("seed " + seed).isFalse();
                for (UUID one : Set.copyOf(those)) {
                    those.remove(one);
                    assertThat(possible(instance, those)).as("seed " + seed).isTrue();
                    those.add(one);
                }
            }
        }
        assertThat(conflicts).isGreaterThan(40);
    }

    @Example
    void moreHeadsOfStateThanSlotsAreSeenWithoutLookingAtEveryOrder() {
        var builder = new InstanceBuilder();
        for (int t = 0; t < 12; t++) {
            builder.slot(0, 20, 0);
        }
        UUID host = new UUID(1, 100);
        builder.delegation(host);
        for (int v = 0; v < 30; v++) {
            builder.delegation(new UUID(1, v));
            if (v < 13) {
                builder.request(
                        Request.of(new UUID(2, v), host, new UUID(1, v), 9).obliged());
            }
        }
        List<Conflict> found = Conflicts.find(builder.build());
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().requests()).hasSize(13);
        assertThat(found.getFirst().proven()).isTrue();
    }
}
