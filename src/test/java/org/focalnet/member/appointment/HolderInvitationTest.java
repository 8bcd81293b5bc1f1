package org.focalnet.member.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Browserless.Answer;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.member.Proposal;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.Test;

/** The secretariat sees to whom an invitation went, in which language, and corrects the address until the person came. */
class HolderInvitationTest {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);

    private final AppointmentStore store = Program.get(AppointmentStore.class);
    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final String mail = FreshMembers.word() + "@estavia.example";
    private final UUID id = verified();
    private final String path = "/appointments/" + id;

    @Test
    void saysToWhomTheInvitationWentAndThatThePersonIsNotHereYet() {
        assertThat(officer.get(path)
                        .document()
                        .select("select[name=language] option")
                        .eachAttr("value"))
                .contains("en", "fr", "ar");
        activate();
        assertThat(officer.get(path).text()).contains("in office").contains(mail);
        assertThat(officer.get("/members?q="
                                + estavia.name(java.util.Locale.ENGLISH).split(" ")[1])
                        .document()
                        .select("#members tbody")
                        .text())
                .contains("invited, not here yet")
                .doesNotContain("held");
    }

    @Test
    void aMistypedAddressIsCorrectedUntilThePersonCameAndTheLinkBeforeOpensNothing() {
        activate();
        String first = invite(mail);
        assertThat(new Browserless().get(first).status()).isEqualTo(200);
        String second = invite("right-" + mail);
        assertThat(new Browserless().get(first).status()).isEqualTo(410);
        assertThat(new Browserless().get(second).text()).contains("right-" + mail);
        assertThat(read().mail()).isEqualTo("right-" + mail);
        Answer wrong = post("nobody");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.document().selectFirst("input[name=mail]").attr("value"))
                .isEqualTo("nobody");
        assertThat(read().mail()).isEqualTo("right-" + mail);
    }

    @Test
    void theMailSpeaksTheLanguageThatWasChosenInItsSubjectAndItsText() {
        activate();
        Mails.Mail first = Mails.one(mail);
        assertThat(first.language()).isEqualTo("fr");
        assertThat(first.subject()).isEqualTo("Votre invitation à Focalnet");
        assertThat(first.text()).contains("vous êtes invité(e)").doesNotContain("you are invited");
        String arabic = "ar-" + mail;
        officer.post(
                path + "/invitation", "mail", arabic, "language", "ar", "version", String.valueOf(read().version()));
        Mails.Mail second = Mails.one(arabic);
        assertThat(second.language()).isEqualTo("ar");
        assertThat(second.subject()).isEqualTo("دعوتك إلى فوكال نت");
        assertThat(second.text()).contains("أنت مدعو إلى العمل").doesNotContain("you are invited", "vous êtes");
    }

    @Test
    void onlyTheSecretariatInvitesThusAndOnlyWhoWaits() {
        assertThat(post(mail).status()).as("not in office yet").isEqualTo(422);
        activate();
        var team = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(team.post(path + "/invitation", "mail", mail, "language", "en", "version", "0")
                        .status())
                .isEqualTo(404);
    }

    private void activate() {
        Answer done = officer.post(
                path + "/state", "state", "ACTIVE", "version", String.valueOf(read().version()), "language", "fr");
        assertThat(done.status()).as(done.text()).isEqualTo(303);
    }

    private String invite(String to) {
        Answer answer = post(to);
        assertThat(answer.location()).as("back where one was").isEqualTo(path);
        String page = officer.get(path).text();
        return page.replaceAll("(?s).*(/invitations/[A-Za-z0-9_-]+).*", "$1");
    }

    private Answer post(String to) {
        return officer.post(
                path + "/invitation", "mail", to, "language", "fr", "version", String.valueOf(read().version()));
    }

    private Appointment read() {
        return Viewers.as(OFFICE, () -> store.get(id));
    }

    private UUID verified() {
        return Viewers.as(OFFICE, () -> {
            store.open(estavia.id(), LocalName.english("Office"), "");
            UUID one = store.propose(
                    estavia.id(),
                    new Proposal(Post.FOCAL_POINT, "Ana Vidal", "Director", mail, List.of(), List.of(), true));
            store.nominate(one, "NV/2026/1", LocalDate.of(2026, 11, 1));
            store.move(one, AppointmentState.VERIFIED);
            return one;
        });
    }
}
