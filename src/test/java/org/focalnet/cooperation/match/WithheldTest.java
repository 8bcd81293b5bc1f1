package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A withheld name is not read from whom the other side addressed or left out. */
class WithheldTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId velmar = Program.seat();
    private final String tongue = Samples.tongue();

    @BeforeAll
    static void aNetworkInWhichANameCanBeWithheld() {
        for (int i = 0; i < 6; i++) {
            Program.seat();
        }
    }

    @Test
    void anOfferToOneMemberDoesNotUnmaskItsWithheldNeed() {
        UUID need = need(true, AudienceChoice.OWN);
        UUID offer = offer(false, AudienceChoice.named(Set.of(estavia)));
        nothingIsProposed(need, offer);
    }

    @Test
    void aNeedToOneMemberDoesNotUnmaskItsWithheldOffer() {
        UUID need = need(false, AudienceChoice.named(Set.of(norvia)));
        UUID offer = offer(true, AudienceChoice.OWN);
        nothingIsProposed(need, offer);
    }

    @Test
    void anOfferThatLeavesOthersOutUnmasksNoNeed() {
        nothingIsProposed(need(true, AudienceChoice.OWN), offer(false, AudienceChoice.OWN, velmar));
    }

    @Test
    void aNeedThatLeavesOthersOutUnmasksNoOffer() {
        nothingIsProposed(need(false, AudienceChoice.OWN, velmar), offer(true, AudienceChoice.OWN));
    }

    @Test
    void whoWithholdsItsNameMeetsThoseWhoLeaveNobodyOutAndMayLeaveOutItself() {
        need(true, AudienceChoice.OWN, velmar);
        offer(false, AudienceChoice.NETWORK);
        Program.get(Matcher.class).run();
        assertThat(waiting(norvia)).hasSize(1);
        assertThat(waiting(estavia)).hasSize(1);
    }

    @Test
    void namesThatAreShownMeetAlsoOnNarrowTerms() {
        need(false, AudienceChoice.OWN);
        offer(false, AudienceChoice.named(Set.of(estavia)), velmar);
        Program.get(Matcher.class).run();
        assertThat(waiting(norvia)).hasSize(1);
    }

    /** Neither by the matcher, nor where its code had a mistake. */
    private void nothingIsProposed(UUID need, UUID offer) {
        Program.get(Matcher.class).run();
        MatchStore store = Program.get(MatchStore.class);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Side one = side(store.needs(today, store.told()), need);
        Side other = side(store.offers(today, store.told()), offer);
        assertThat(Fit.of(one, other, YearMonth.from(today))).isEmpty();
        Board board = store.board(today, Map.of());
        var crowd = new Crowd(
                board, Weighing.of(board, YearMonth.from(today), false).result(), List.of());
        assertThat(store.propose(
                        new Fit(one, other, 0), List.of(), crowd, Map.of(), Instant.now(), today, today.plusDays(14)))
                .isFalse();
        assertThat(waiting(norvia)).isEmpty();
        assertThat(waiting(estavia)).isEmpty();
    }

    private static Side side(List<Side> sides, UUID id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst().orElseThrow();
    }

    private UUID need(boolean withheld, AudienceChoice readers, MemberId... excluded) {
        return Samples.need(estavia, Samples.terms(tongue, withheld, excluded), readers, NeedState.POSTED);
    }

    private UUID offer(boolean withheld, AudienceChoice readers, MemberId... excluded) {
        return Samples.offer(norvia, Samples.terms(tongue, withheld, excluded), readers, OfferState.POSTED);
    }

    private static List<UUID> waiting(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> List.copyOf(Program.get(Proposals.class).waiting()));
    }
}
