package org.focalnet.cooperation.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.Form;
import org.focalnet.cooperation.Matcher;
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.Proposals;
import org.focalnet.cooperation.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Theme;
import org.junit.jupiter.api.Test;

/** Who would gain is told in steps of five and nothing less, and nothing is posted by asking. */
class WhatIfPageTest {

    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final Browserless nils = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @Test
    void morePlacesAreToldFromFiveMembersOnInStepsOfFive() {
        String tongue = Samples.tongue();
        UUID offer = Samples.offer(norvia, Samples.terms(tongue, false), AudienceChoice.NETWORK, OfferState.POSTED, 1);
        for (int i = 0; i < 8; i++) {
            need(tongue);
        }
        Program.get(Matcher.class).run();
        int before = waiting();
        assertThat(ask(offer, 4)).contains("Between none and four members would get more help");
        assertThat(ask(offer, 5)).contains("At least 5 members").contains("at least 5 more partners");
        assertThat(ask(offer, 7)).contains("At least 5 members").contains("at least 5 more partners");
        assertThat(waiting()).as("asking posts nothing").isEqualTo(before);
    }

    @Test
    void aNewOfferIsWeighedByItsFormThemeLanguageAndMonthsWithinASecond() {
        for (int i = 0; i < 6; i++) {
            Samples.need(
                    FreshMembers.organisation("Member " + FreshMembers.word()).id(),
                    Samples.terms(Theme.CHILDREN_YOUTH, Form.TABLE_TOP, Set.of("fr"), false),
                    AudienceChoice.OWN,
                    NeedState.POSTED);
        }
        String asked = "/cooperation/what-if?places=6&form=TABLE_TOP&themes=CHILDREN_YOUTH&languages=%s&from=%s";
        nils.get(asked.formatted("fr", Samples.NEXT)); // weighed once, kept while nothing changes
        long start = System.nanoTime();
        assertThat(nils.get(asked.formatted("fr", Samples.NEXT)).text()).contains("At least 5 members");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(nils.get(asked.formatted("ru", Samples.NEXT)).text()).contains("Between none and four");
        assertThat(nils.get(asked.formatted("fr", Samples.NEXT.plusMonths(9))).text())
                .contains("Between none and four");
    }

    @Test
    void theSecretariatAsksToo() {
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        assertThat(officer.get("/cooperation/what-if?places=1&form=TRAINING&themes=JUSTICE&languages=fr&from="
                                + YearMonth.from(Samples.NEXT))
                        .text())
                .contains("Answer");
    }

    @Test
    void whatIsMissingIsNamedAndOthersOffersAreNotAskedOf() {
        var page = nils.get("/cooperation/what-if?places=0&from=2026-13");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".error")).hasSizeGreaterThanOrEqualTo(4);
        UUID foreign = Samples.offer(
                FreshMembers.organisation("Velmar " + FreshMembers.word()).id(),
                Samples.terms(Samples.tongue(), false),
                AudienceChoice.NETWORK,
                OfferState.POSTED);
        for (String offer : new String[] {foreign.toString(), UUID.randomUUID().toString(), "x"}) {
            assertThat(nils.get("/cooperation/what-if?places=1&offer=" + offer).status())
                    .as(offer)
                    .isEqualTo(422);
        }
        assertThat(nils.get("/cooperation/what-if").status()).isEqualTo(200);
        var reader = new Browserless().signInAs(norvia, Role.READER);
        assertThat(reader.get("/cooperation/what-if").status()).isEqualTo(404);
    }

    private String ask(UUID offer, int places) {
        return nils.get("/cooperation/what-if?offer=" + offer + "&places=" + places)
                .text();
    }

    private int waiting() {
        return Viewers.as(
                Program.focalPoint(norvia),
                () -> Program.get(Proposals.class).waiting().size());
    }

    private static void need(String tongue) {
        Samples.need(
                FreshMembers.organisation("Member " + FreshMembers.word()).id(),
                Samples.terms(tongue, false),
                AudienceChoice.OWN,
                NeedState.POSTED);
    }
}
