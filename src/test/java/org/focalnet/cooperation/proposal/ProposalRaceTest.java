package org.focalnet.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers that arrive at the same moment, as browsers send them. */
class ProposalRaceTest {

    private final MemberId asking = Program.seat();
    private final MemberId helping = Program.seat();
    private final Browserless need = new Browserless().signInAs(asking, Role.FOCAL_POINT);
    private final Browserless offer = new Browserless().signInAs(helping, Role.FOCAL_POINT);

    @BeforeEach
    void aProposal() {
        String tongue = Samples.tongue();
        Samples.need(asking, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(helping, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
    }

    @RepeatedTest(3)
    void bothSidesAcceptAndOneRoomOpens() {
        assertThat(atOnce(click(need, asking, "yes"), click(offer, helping, "yes")))
                .containsOnly(303);
        for (MemberId member : List.of(asking, helping)) {
            assertThat(only(member).state()).isEqualTo(Proposal.State.AGREED);
            assertThat(rooms(member)).isEqualTo(1);
        }
        assertThat(only(asking).introduction()).isEqualTo(only(helping).introduction());
        assertThat(introductions(asking)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void oneSideAcceptsInTwoTabsAndStaysOneSide() {
        assertThat(atOnce(click(need, asking, "yes"), click(need, asking, "yes")))
                .containsOnly(303);
        assertThat(only(asking).state()).isEqualTo(Proposal.State.ACCEPTED);
        assertThat(only(helping).state()).as("nobody said yes for it").isEqualTo(Proposal.State.OPEN);
        assertThat(rooms(asking)).isZero();
        assertThat(atOnce(click(offer, helping, "yes"), click(offer, helping, "yes")))
                .containsOnly(303);
        assertThat(rooms(asking)).isEqualTo(1);
        assertThat(rooms(helping)).isEqualTo(1);
        assertThat(introductions(helping)).isEqualTo(1);
    }

    @RepeatedTest(3)
    void aNoBesideAYesOpensNoRoom() {
        assertThat(atOnce(click(need, asking, "yes"), click(offer, helping, "no")))
                .containsOnly(303);
        assertThat(only(helping).state()).isEqualTo(Proposal.State.DECLINED);
        assertThat(only(asking).state()).isIn(Proposal.State.NOT_TAKEN_UP, Proposal.State.OPEN);
        assertThat(rooms(asking) + rooms(helping) + introductions(asking)).isZero();
    }

    private interface Click {
        int send();
    }

    /** A page that stands open in a tab, and the button on it. */
    private static Click click(Browserless person, MemberId member, String answer) {
        String page = "/cooperation/proposals/" + only(member).id();
        person.get(page);
        String token = person.token();
        return () -> person.postWith(token, page + "/answer", "answer", answer).status();
    }

    private static List<Integer> atOnce(Click... clicks) {
        var start = new CountDownLatch(1);
        var answers = Stream.of(clicks)
                .map(click -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return click.send();
                }))
                .toList();
        start.countDown();
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Proposal only(MemberId member) {
        List<Proposal> all = Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(ProposalStore.class).list());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static int rooms(MemberId member) {
        return count(member, "exchange.room");
    }

    private static int introductions(MemberId member) {
        return count(member, "cooperation.introduction");
    }

    private static int count(MemberId member, String table) {
        Viewer viewer = Program.focalPoint(member);
        return Viewers.as(
                viewer,
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select id from " + table)
                                .query(UUID.class)
                                .list()
                                .size()));
    }
}
