package org.focalnet.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void idsAreOfVersionSevenDifferAndStandInTheOrderInWhichTheyWereMade() {
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            made.add(Ids.next());
            for (long until = System.nanoTime() + 2_000; System.nanoTime() < until; ) {
                Thread.onSpinWait(); // as long as a row takes at least
            }
        }
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        assertThat(new HashSet<>(made)).hasSize(made.size());
        assertThat(made.stream().map(UUID::toString)).isSorted();
    }
}
