package org.focalnet.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Samples;
import org.focalnet.workload.Offices;
import org.junit.jupiter.api.Test;

/** What a focal point sees before an answer to a proposal is kept. */
class ProposalPageTest {

    private final MemberId asking = Program.seat();
    private final MemberId helping = Program.seat();
    private final Browserless leila = new Browserless().signInAs(asking, Role.FOCAL_POINT);

    @Test
    void whatPassesTheHoursOfTheOfficeIsAgreedToOnlyWhenSaidTwice() {
        String tongue = Samples.tongue();
        Samples.need(asking, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(helping, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        Offices.hours(asking, 1);
        String page = "/cooperation/proposals/" + only().id();
        var warned = leila.post(page + "/answer", "answer", "yes");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.document().select("#passed").text())
                .contains("1 h are available", "Do not take it on", "Delegate it: agree", "Ask for help");
        assertThat(only().state()).as("nothing is kept yet").isEqualTo(Proposal.State.OPEN);
        assertThat(leila.post(page + "/answer", "answer", "yes", "act", "anyway")
                        .status())
                .isEqualTo(303);
        assertThat(only().state()).isEqualTo(Proposal.State.ACCEPTED);
    }

    @Test
    void declinedWithoutAWordOfHours() {
        String tongue = Samples.tongue();
        Samples.need(asking, Samples.terms(tongue, false), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(helping, Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
        Offices.hours(asking, 1);
        assertThat(leila.post("/cooperation/proposals/" + only().id() + "/answer", "answer", "no")
                        .status())
                .isEqualTo(303);
    }

    private Proposal only() {
        return Viewers.as(
                        Program.focalPoint(asking),
                        () -> Program.get(ProposalStore.class).list())
                .getFirst();
    }
}
