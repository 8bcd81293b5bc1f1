package org.focalnet.member.freeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.member.freeze.Freeze.Request;
import org.focalnet.member.freeze.Freeze.State;
import org.junit.jupiter.api.Test;

class FreezeTest {

    private static final UUID ANA = new UUID(0, 1);
    private static final UUID OLE = new UUID(0, 2);
    private static final Request BY_ANA = new Request("NV/1", LocalDate.EPOCH, "A coup", ANA, Instant.EPOCH);

    @Test
    void anotherOfficerConfirmsThanTheOneWhoAsked() {
        assertThatCode(() -> freeze(State.LIFTING, BY_ANA).confirmable(OLE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> freeze(State.LIFTING, BY_ANA).confirmable(ANA))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).endsWith(".same"));
    }

    @Test
    void nothingIsLiftedForWhichNobodyAsked() {
        for (Freeze freeze : new Freeze[] {freeze(State.FROZEN, null), freeze(State.LIFTED, BY_ANA)}) {
            assertThatThrownBy(() -> freeze.confirmable(OLE)).isInstanceOf(Refused.class);
        }
    }

    private static Freeze freeze(State state, Request lift) {
        return new Freeze(new UUID(0, 3), new MemberId(new UUID(0, 4)), state, BY_ANA, lift, null, null, 0);
    }
}
