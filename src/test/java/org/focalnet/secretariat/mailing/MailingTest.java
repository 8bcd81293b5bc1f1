package org.focalnet.secretariat.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Groups;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.focalnet.secretariat.Desks;
import org.focalnet.secretariat.settings.Adjusted;
import org.focalnet.web.NetworkSettings.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail to many goes to those whom the officer saw, once each, and nobody is written to who asked for none. */
class MailingTest {

    private static final Viewer OFFICE = Viewer.office(MemberId.SECRETARIAT);

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);
    private final Member norvia = FreshMembers.organisation("Norvia " + word);
    private final String ana = "ana-" + word + "@estavia.example";
    private final String omar = "omar-" + word + "@norvia.example";
    private final UUID group = group();
    private final UUID account = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora Officer");
    private final Browserless officer = new Browserless().signInAs(account);

    @Test
    void everybodyIsSeenBeforeItIsSentAndGetsItOnceWithTheMarkAndTheirName() {
        people();
        String path = draft("GREEN");
        var page = officer.get(path);
        assertThat(page.text())
                .contains("2 people of 2 members")
                .contains("Ana Vidal")
                .contains("Omar Haddad")
                .contains("From the secretariat [TLP:GREEN]")
                .contains("Calendar " + word);
        assertThat(send(path).status()).isEqualTo(303);
        assertThat(send(path).status()).as("pressed twice").isEqualTo(303);
        Jobs.run("secretariat-mailings");
        Jobs.run("secretariat-mailings");
        Mails.Mail mail = mail(ana);
        assertThat(mail.subject()).isEqualTo("From the secretariat [TLP:GREEN]");
        assertThat(mail.text()).startsWith("Calendar " + word);
        assertThat(mail.text())
                .contains("Dear Ana Vidal of Estavia")
                .contains("Second line")
                .contains("/mailings/refusals/");
        assertThat(mail.text().lines().toList()).as("lines stay lines").hasSizeGreaterThan(4);
        assertThat(mail(omar).text()).contains("Dear Omar Haddad");
        assertThat(mailings(ana)).hasSize(1);
        assertThat(officer.get(path).text()).contains("sent").doesNotContain("Send to");
    }

    @Test
    void soManyLeaveInAMinuteAsTheNetworkSays() {
        people();
        send(draft("GREEN"));
        Adjusted.with(Setting.MAILING_PACE, "1", () -> Jobs.run("secretariat-mailings"));
        assertThat(sent()).isEqualTo(1);
        Jobs.run("secretariat-mailings");
        assertThat(sent()).isEqualTo(2);
    }

    private long sent() {
        return Viewers.as(
                OFFICE,
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql(
                                        "select count(*) from secretariat.mailing_recipient where state = 'SENT' and mail in (:ana, :omar)")
                                .param("ana", ana)
                                .param("omar", omar)
                                .query(Long.class)
                                .single()));
    }

    @Test
    void bracketsThatNobodyFillsInAreNamedBeforeItIsSent() {
        people();
        officer.get("/mailings/new");
        String path = officer.post(
                        "/mailings/" + UUID.randomUUID(),
                        fields("GREEN", "Calendar", "Dear [name], see [foo] and [post]"))
                .location()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(officer.get(path).document().select(".notice").text())
                .contains("[foo]")
                .doesNotContain("[name]");
    }

    @Test
    void whoAskedForNoneIsLeftOutAndListedAndCanComeBack() {
        people();
        String path = draft("CLEAR");
        send(path);
        Jobs.run("secretariat-mailings");
        String link = mail(ana).text().replaceAll("(?s).*(/mailings/refusals/[A-Za-z0-9_-]+).*", "$1");
        var stranger = new Browserless();
        assertThat(stranger.get(link).text()).contains("You get mails");
        assertThat(mail(ana).raw())
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", "List-Unsubscribe: <");
        var oneClick = stranger.postBlindly(link, "List-Unsubscribe", "One-Click");
        assertThat(oneClick.status()).isEqualTo(200);
        assertThat(oneClick.text()).contains("You get no more");
        assertThat(stranger.get(link).text()).contains("You get no more");
        String second = draft("GREEN");
        assertThat(officer.get(second).text())
                .contains("One person of one member")
                .contains("One is left out")
                .contains("asked for no such mails");
        assertThat(stranger.post(link, "act", "again").text()).contains("You get mails");
        assertThat(officer.get(second).text()).contains("2 people of 2 members");
        assertThat(stranger.get("/mailings/refusals/x").text()).contains("not known any more");
        assertThat(stranger.post("/mailings/refusals/x", "act", "none").status())
                .isEqualTo(404);
    }

    @Test
    void whatComesBackStandsInTheReportAndAtTheDesk() {
        people();
        String path = draft("GREEN");
        send(path);
        Jobs.run("secretariat-mailings");
        SignIns.execute(
                "insert into notify.bounce (id, letter_id, recipient, code, at) select gen_random_uuid(), r.letter_id, r.mail,"
                        + " '5.1.1', now() from secretariat.mailing_recipient r where r.mail = ?",
                omar);
        assertThat(officer.get(path).text()).contains("One came back").contains("5.1.1");
        assertThat(officer.get("/desk/bounces").text()).contains(omar).contains("Omar Haddad, Norvia");
    }

    @Test
    void nothingStricterThanGreenIsMailedAndAHalfTextIsRefused() {
        people();
        officer.get("/mailings/new");
        var refused = officer.post("/mailings/" + UUID.randomUUID(), fields("AMBER", "Calendar", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Write both subject and text");
        assertThat(refused.document().select("input[name=subject_en]").val()).isEqualTo("Calendar");
        var none = officer.post("/mailings/" + UUID.randomUUID(), fields("RED", "", ""));
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.text()).contains("at least one language");
    }

    @Test
    void whoWouldGetItChangedSinceTheOfficerLookedSoTheyLookAgain() {
        people();
        String path = draft("GREEN");
        var page = officer.get(path).document();
        Desks.holder(norvia, "Lea New", "lea-" + word + "@norvia.example", Post.LIAISON_GENEVA);
        var answer = officer.post(
                path + "/sending",
                "version",
                page.select("input[name=version]").val(),
                "counted",
                page.select("input[name=counted]").val());
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("changed since you looked").contains("Lea New");
        assertThat(mailings(ana)).isEmpty();
    }

    @Test
    void itIsStoppedAndTriedOnOneself() {
        people();
        String path = draft("GREEN");
        assertThat(officer.post(path + "/trial").status()).isEqualTo(303);
        assertThat(mail(Told.address(account)).text()).contains("Dear Nora Officer");
        send(path);
        assertThat(officer.post(path + "/stop").status()).isEqualTo(303);
        Jobs.run("secretariat-mailings");
        assertThat(mailings(ana)).isEmpty();
        assertThat(officer.get(path).text()).contains("stopped before");
        String other = draft("GREEN");
        assertThat(officer.post(other + "/removal").status()).isEqualTo(303);
        assertThat(officer.get(other).status()).isEqualTo(404);
    }

    @Test
    void nobodyElseWritesToMany() {
        people();
        String path = draft("GREEN");
        var leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        leila.get("/");
        assertThat(leila.get("/mailings").status()).isEqualTo(404);
        assertThat(leila.get(path).status()).isEqualTo(404);
        assertThat(leila.post(path + "/sending", "version", "1", "counted", "2").status())
                .isEqualTo(404);
        assertThat(Statements.of(officer, "/mailings")).hasSizeLessThanOrEqualTo(2);
        assertThat(Statements.of(officer, path)).hasSizeLessThanOrEqualTo(8);
    }

    private static Mails.Mail mail(String address) {
        org.awaitility.Awaitility.await().until(() -> !mailings(address).isEmpty());
        return mailings(address).getFirst();
    }

    private static java.util.List<Mails.Mail> mailings(String address) {
        return Mails.to(address).stream()
                .filter(one -> one.subject().contains("TLP:"))
                .toList();
    }

    private void people() {
        Desks.holder(estavia, "Ana Vidal", ana, Post.FOCAL_POINT);
        Desks.holder(norvia, "Omar Haddad", omar, Post.FOCAL_POINT);
        Mails.forget(ana);
        Mails.forget(omar);
    }

    private UUID group() {
        return Viewers.as(
                OFFICE,
                () -> Program.get(TransactionTemplate.class).execute(status -> {
                    Groups groups = Program.get(Groups.class);
                    UUID id = groups.create(
                            "G-" + word.toUpperCase(java.util.Locale.ROOT), LocalName.english("Group " + word), "");
                    groups.setMembers(id, Set.of(estavia.id(), norvia.id()), Set.of());
                    return id;
                }));
    }

    private String draft(String tlp) {
        officer.get("/mailings/new");
        var answer = officer.post(
                "/mailings/" + UUID.randomUUID(),
                fields(tlp, "Calendar " + word, "Dear [name] of [member],\n\nSecond line\n[post]"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location().replaceFirst("^https?://[^/]+", "");
    }

    private String[] fields(String tlp, String subject, String body) {
        return new String[] {
            "version",
            "0",
            "tlp",
            tlp,
            "group",
            group.toString(),
            "standing",
            "IN_OFFICE",
            "language",
            "",
            "subject_en",
            subject,
            "body_en",
            body
        };
    }

    private Browserless.Answer send(String path) {
        var page = officer.get(path).document();
        return officer.post(
                path + "/sending",
                "version",
                page.select("form[action$=/sending] input[name=version]").val(),
                "counted",
                page.select("input[name=counted]").val());
    }
}
