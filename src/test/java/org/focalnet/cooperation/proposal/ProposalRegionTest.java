package org.focalnet.cooperation.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
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
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.UnGroup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of who withheld its name, the region is shown where five others could be meant; nothing more, and to no one else. */
class ProposalRegionTest {

    private static Member estavia;

    private final Member norvia = FreshMembers.organisation("Norvia " + FreshMembers.word());

    @BeforeAll
    static void aGroupOfSix() {
        for (int i = 0; i < 6; i++) {
            FreshMembers.organisation("Elsewhere " + FreshMembers.word());
            estavia = grouped();
        }
    }

    @Test
    void aRegionThatManyShareIsShownToTheOtherSide() {
        pair(estavia, norvia, true);
        var ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        assertThat(ana.get("/cooperation/proposals").text())
                .contains("A member of the Latin American and Caribbean States, name withheld");
        String page =
                ana.get("/cooperation/proposals/" + proposal(norvia.id()).id()).body();
        assertThat(page).contains("A member of the Latin American and Caribbean States, name withheld");
        assertThat(page).doesNotContain(estavia.id().toString(), estavia.name(Locale.ENGLISH));
        assertThat(proposal(estavia.id()).theirRegion())
                .as("who shows its name needs no region")
                .isNull();
    }

    @Test
    void aRegionThatFewShareIsNot() {
        Member lonely = FreshMembers.organisation("Lonely " + FreshMembers.word());
        pair(lonely, norvia, true);
        assertThat(proposal(norvia.id()).theirRegion()).isNull();
        var ana = new Browserless().signInAs(norvia.id(), Role.FOCAL_POINT);
        assertThat(ana.get("/cooperation/proposals").text()).contains("A member, name withheld");
    }

    @Test
    void whoShowsItsNameIsShownByIt() {
        pair(estavia, norvia, false);
        assertThat(proposal(norvia.id()).theirRegion()).isNull();
        assertThat(proposal(norvia.id()).theirMember()).isEqualTo(estavia.id());
    }

    @Test
    void theFormSaysBeforehandWhatWillBeShown() {
        for (String form : new String[] {"/cooperation/needs/new", "/cooperation/offers/new"}) {
            assertThat(new Browserless()
                            .signInAs(estavia.id(), Role.FOCAL_POINT)
                            .get(form)
                            .document()
                            .select("#withheld .hint")
                            .text())
                    .contains("They also see your region, Latin American and Caribbean States");
            assertThat(new Browserless()
                            .signInAs(norvia.id(), Role.FOCAL_POINT)
                            .get(form)
                            .document()
                            .select("#withheld .hint")
                            .text())
                    .contains("Your region is not shown");
        }
    }

    private static void pair(Member needs, Member offers, boolean withheld) {
        String tongue = Samples.tongue();
        Samples.need(needs.id(), Samples.terms(tongue, withheld), AudienceChoice.OWN, NeedState.POSTED);
        Samples.offer(offers.id(), Samples.terms(tongue, false), AudienceChoice.OWN, OfferState.POSTED);
        Program.get(Matcher.class).run();
    }

    private static Proposal proposal(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(ProposalStore.class).list().getFirst());
    }

    private static Member grouped() {
        Members members = Program.get(Members.class);
        String code = "ORG-" + FreshMembers.word().toUpperCase(Locale.ROOT);
        MemberId id = Viewers.as(
                Viewer.office(MemberId.SECRETARIAT),
                () -> members.admit(new NewMember(
                        code,
                        MemberKind.ORGANISATION,
                        new LocalName(Map.of("en", "Grouped " + code)),
                        UnGroup.GRULAC,
                        "")));
        return members.find(id).orElseThrow();
    }
}
