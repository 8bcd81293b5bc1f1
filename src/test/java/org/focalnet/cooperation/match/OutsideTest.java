package org.focalnet.cooperation.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.Needs;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;

/** A provider from outside the network offers and browses no needs; it is proposed where a need allows it. */
class OutsideTest {

    private final MemberId estavia = Program.seat();
    private final MemberId institute = outsider();
    private final String tongue = Samples.tongue();

    @Test
    void itIsProposedOnlyWhereTheNeedAllowsIt() {
        need(false);
        Samples.offer(institute, Samples.terms(tongue, false), AudienceChoice.PUBLIC, OfferState.POSTED, 5);
        Program.get(Matcher.class).run();
        assertThat(proposals(institute)).isEmpty();
        assertThat(proposals(estavia)).isEmpty();
        need(true);
        Program.get(Matcher.class).run();
        assertThat(proposals(institute)).hasSize(1);
        assertThat(proposals(estavia)).hasSize(1);
    }

    @Test
    void notEvenAMistakeOfTheMatcherOpensANeedToIt() {
        UUID need = need(false);
        UUID offer =
                Samples.offer(institute, Samples.terms(tongue, false), AudienceChoice.PUBLIC, OfferState.POSTED, 5);
        SignIns.execute(
                "insert into cooperation.match (id, need_id, offer_id, need_owner, offer_owner, state, found_at)"
                        + " values (?, ?, ?, ?, ?, 'OPEN', now())",
                UUID.randomUUID(),
                need,
                offer,
                estavia.value(),
                institute.value());
        assertThat(SignIns.execute("delete from cooperation.match where need_id = ?", need))
                .isZero();
    }

    @Test
    void itReadsNoNeedThatIsAddressedToTheNetwork() {
        UUID need = need(true);
        var provider = new Browserless().signInAs(institute, Role.FOCAL_POINT);
        assertThat(provider.get("/cooperation/needs?view=network").text()).doesNotContain("Train 40 prison directors");
        assertThat(provider.get("/cooperation/needs/" + need).status()).isEqualTo(404);
    }

    private UUID need(boolean outside) {
        var usual = new NewNeed(
                "Train 40 prison directors",
                "Everyone knows the signs",
                "",
                "en",
                Samples.terms(tongue, false),
                1,
                AudienceChoice.NETWORK);
        var need = new NewNeed(
                usual.title(),
                usual.outcome(),
                usual.tried(),
                usual.language(),
                usual.terms(),
                1,
                usual.readers(),
                usual.handling(),
                false,
                outside);
        return Viewers.as(
                Program.focalPoint(estavia), () -> Program.get(Needs.class).create(Ids.next(), need, NeedState.POSTED));
    }

    private static MemberId outsider() {
        MemberId member =
                FreshMembers.organisation("Institute " + FreshMembers.word()).id();
        SignIns.execute("update audience.seat set in_network = false where member_id = ?", member.value());
        return member;
    }

    private static List<UUID> proposals(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> List.copyOf(Program.get(Proposals.class).waiting()));
    }
}
