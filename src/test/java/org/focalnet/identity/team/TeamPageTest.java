package org.focalnet.identity.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.DemoSignIn;
import org.focalnet.identity.Invitations;
import org.focalnet.identity.Onboarding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

class TeamPageTest {

    private final MemberId member = Program.seat();
    private final UUID lead = SignIns.account(member, Role.FOCAL_POINT, "Leila Marsh");
    private final UUID colleague = SignIns.account(member, Role.TEAM, "Idris Kane");
    private final Browserless leila = new Browserless().signInAs(lead);
    private final Browserless idris = new Browserless().signInAs(colleague);

    @BeforeEach
    void nobodyHasTriedYet() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void showsTheTeamAndNobodyElse() {
        SignIns.account(Program.seat(), Role.FOCAL_POINT, "Foreign Person");
        SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Some Officer");
        assertThat(idris.get("/team").text())
                .contains("Leila Marsh", "Idris Kane")
                .doesNotContain("Foreign Person", "Some Officer", "Invite somebody");
    }

    @Test
    void aLeadInvitesAndTheLinkIsShownOnce() {
        var answer = leila.post(
                "/team/invitations",
                "name",
                "Ana Vidal",
                "mail",
                Onboarding.mail(),
                "role",
                "READER",
                "seat",
                "Interior");
        assertThat(answer.status()).isEqualTo(303);
        String page = leila.get("/team").text();
        assertThat(page).contains("/invitations/", "Ana Vidal", "Invited, not yet here");
        assertThat(leila.get("/team").text()).doesNotContain("/invitations/").contains("Ana Vidal");
    }

    @Test
    void whoDoesNotLeadInvitesNobody() {
        for (Role role : new Role[] {Role.TEAM, Role.CONTRIBUTOR, Role.READER}) {
            var person = new Browserless().signInAs(member, role);
            assertThat(person.post("/team/invitations", "name", "Ana", "mail", Onboarding.mail(), "role", "READER")
                            .status())
                    .as(role.name())
                    .isEqualTo(404);
            assertThat(person.post("/team/people/" + lead + "/closure").status())
                    .isEqualTo(404);
            assertThat(person.get("/team/people/" + colleague).status()).isEqualTo(404);
        }
    }

    @Test
    void aRoleOfTheSecretariatIsNotGivenInAMembersTeam() {
        assertThat(leila.post("/team/invitations", "name", "Ana Vidal", "mail", Onboarding.mail(), "role", "OFFICER")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post("/team/people/" + colleague + "/role", "role", "ADMINISTRATOR")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post("/team/people/" + colleague + "/role", "role", "KING")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aChangedRoleHoldsWithTheNextRequest() {
        assertThat(leila.post("/team/people/" + colleague + "/role", "role", "ALTERNATE")
                        .status())
                .isEqualTo(303);
        assertThat(idris.get("/team").text()).contains("Invite somebody");
        leila.post("/team/people/" + colleague + "/role", "role", "CONTRIBUTOR");
        assertThat(idris.get("/account").status()).isEqualTo(200);
        assertThat(idris.get("/team").text()).doesNotContain("Leila Marsh");
    }

    @Test
    void aRoleIsChangedByAPersonWhoJustProvedWhoTheyAreAndWhoComesBackToThePage() {
        var late = new Browserless().signInAs(lead, Instant.now().minus(Duration.ofMinutes(14)));
        String page = "/team/people/" + colleague;
        String proof = "/sign-in/confirmation?back=" + page.replace("/", "%2F");
        assertThat(late.get(page).location()).isEqualTo(proof);
        assertThat(late.post(page + "/role", "role", "FOCAL_POINT").location()).isEqualTo(proof);
        assertThat(leila.get(page)
                        .document()
                        .select("input[name=role][checked]")
                        .eachAttr("value"))
                .containsExactly("TEAM");
    }

    @Test
    void oneLeadStays() {
        assertThat(leila.post("/team/people/" + lead + "/role", "role", "TEAM").text())
                .contains("Somebody who leads has to stay");
        assertThat(leila.post("/team/people/" + lead + "/closure").status()).isEqualTo(422);
        leila.post("/team/people/" + colleague + "/role", "role", "ALTERNATE");
        assertThat(leila.post("/team/people/" + lead + "/role", "role", "TEAM").status())
                .isEqualTo(303);
    }

    @Test
    void aClosedAccountSeesNothingFromTheNextClickOn() {
        assertThat(idris.get("/team").status()).isEqualTo(200);
        assertThat(leila.post("/team/people/" + colleague + "/closure").status())
                .isEqualTo(303);
        assertThat(idris.get("/team").location()).startsWith("/sign-in");
        assertThat(leila.get("/team").text()).doesNotContain("Idris Kane");
    }

    @Test
    void anotherMembersPeopleAreNotThere() {
        UUID foreign = SignIns.account(Program.seat(), Role.TEAM);
        assertThat(leila.get("/team/people/" + foreign).status()).isEqualTo(404);
        assertThat(leila.post("/team/people/" + foreign + "/closure").status()).isEqualTo(404);
        assertThat(leila.post("/team/people/" + foreign + "/role", "role", "READER")
                        .status())
                .isEqualTo(404);
        assertThat(leila.post("/team/people/" + foreign + "/invitation").status())
                .isEqualTo(404);
        assertThat(leila.get("/team/people/not-an-id").status()).isEqualTo(404);
    }

    @Test
    void anInvitationIsSentAgainOrWithdrawn() {
        String mail = Onboarding.mail();
        String first = Onboarding.invitation(member, Role.READER, mail);
        String renewal =
                leila.get("/team").document().select("form[action$=/renewal]").attr("action");
        assertThat(leila.post(renewal).status()).isEqualTo(303);
        assertThat(new Browserless().get(first).status()).isEqualTo(410);
        String withdrawal = leila.get("/team")
                .document()
                .select("form[action$=/withdrawal]")
                .attr("action");
        assertThat(leila.post(withdrawal).status()).isEqualTo(303);
        assertThat(leila.post(withdrawal).status()).as("twice").isEqualTo(404);
        assertThat(leila.get("/team").text()).doesNotContain("Invited, not yet here");
        var foreign = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(foreign.post(renewal).status()).isEqualTo(404);
    }

    @Test
    void theSecretariatInvitesOnlyWhereNobodyLeads() {
        Viewer officer =
                new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);
        Invitations invitations = Program.get(Invitations.class);
        MemberId vacant = Program.seat();
        assertThat(Viewers.as(
                                officer,
                                () -> invitations.invite(vacant, Role.FOCAL_POINT, "Ana Vidal", Onboarding.mail()))
                        .link())
                .contains("/invitations/");
        assertThatThrownBy(() ->
                        Viewers.as(officer, () -> invitations.invite(vacant, Role.TEAM, "Ana", Onboarding.mail())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        Viewers.as(officer, () -> invitations.invite(member, Role.ALTERNATE, "Spy", Onboarding.mail())))
                .isInstanceOf(Refused.class);
        Viewer foreign = new Viewer(Program.seat(), null, Role.FOCAL_POINT);
        assertThatThrownBy(() -> Viewers.as(
                        foreign, () -> invitations.invite(vacant, Role.FOCAL_POINT, "Spy", Onboarding.mail())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anOfficerInvitesAnewAFocalPointWhoLostEverything() {
        String mail = Onboarding.mail();
        var ana = new Browserless();
        MemberId norvia = Program.seat();
        Onboarding.enrol(ana, Onboarding.invitation(norvia, Role.FOCAL_POINT, mail));
        Viewer officer =
                new Viewer(MemberId.SECRETARIAT, SignIns.account(MemberId.SECRETARIAT, Role.OFFICER), Role.OFFICER);
        String link = Viewers.as(
                        officer,
                        () -> Program.get(Invitations.class).invite(norvia, Role.FOCAL_POINT, "Ana Vidal", mail))
                .link();
        var again = new Browserless();
        Onboarding.enrol(again, link.replaceFirst("^http://[^/]+", ""));
        assertThat(again.get("/").document().select(".who")).isNotEmpty();
    }

    @Test
    void whoLeftAnOfficeIsOutAlsoAsTheLastLeadAndOnlyByTheirSideOrTheSecretariat() {
        String mail = mailOf(lead);
        for (Viewer nobody : List.of(
                Program.focalPoint(Program.seat()),
                Viewer.office(member),
                new Viewer(member, colleague, Role.READER))) {
            assertThatThrownBy(() -> leave(nobody, mail)).isInstanceOf(DataAccessException.class);
        }
        assertThat(leave(Viewer.office(MemberId.SECRETARIAT), Onboarding.mail()))
                .isEmpty();
        assertThat(leave(new Viewer(member, lead, Role.FOCAL_POINT), mail.toUpperCase(java.util.Locale.ROOT)))
                .contains(lead);
        assertThat(leila.get("/team").location()).startsWith("/sign-in");
    }

    @Test
    void nobodyClosesAnAccountWithoutLeadingItsTeam() {
        for (Viewer nobody : List.of(
                Viewer.office(member), Viewer.office(Program.seat()), new Viewer(member, colleague, Role.TEAM))) {
            assertThatThrownBy(() -> Viewers.run(
                            nobody, () -> Program.get(Accounts.class).deactivate(colleague)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private Optional<UUID> leave(Viewer viewer, String mail) {
        return Viewers.as(
                viewer,
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(Accounts.class).leave(member, mail)));
    }

    private String mailOf(UUID account) {
        return Viewers.as(
                Program.focalPoint(member),
                () -> Program.get(Accounts.class).colleague(account).mail());
    }

    @Test
    void steppingIntoPeopleExistsInTheDemonstrationAlone() {
        assertThat(Program.context().getBeanProvider(DemoSignIn.class).getIfAvailable())
                .isNull();
    }
}
