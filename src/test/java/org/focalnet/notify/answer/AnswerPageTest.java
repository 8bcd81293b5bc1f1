package org.focalnet.notify.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.CooperationNotice;
import org.focalnet.exchange.Talk;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.Told;
import org.focalnet.notify.answer.Tickets.Purpose;
import org.junit.jupiter.api.Test;

/** The links of mails. */
class AnswerPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(norvia, Role.FOCAL_POINT);
    private final Tickets tickets = Program.get(Tickets.class);

    private Mail mail() {
        Talk.write(estavia, Talk.room(estavia, norvia, "Room", Tlp.AMBER), "Hello");
        return Mails.one(Told.address(account));
    }

    private static String link(Mail mail, String way) {
        Matcher link = Pattern.compile("/notices/" + way + "/[0-9a-z]{41}").matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private long open() {
        return SignIns.execute(
                "update notify.notice set path = path where account_id = ? and done_at is null", account);
    }

    @Test
    void lookingChangesNothingAndTheButtonAnswersOnceWithoutSigningIn() {
        String link = link(mail(), "answers");
        var scanner = new Browserless();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.get(link).status()).isEqualTo(200);
        }
        assertThat(open()).isEqualTo(1);
        var page = scanner.get(link);
        assertThat(page.document().select("main form button").text()).isEqualTo("I have seen it");
        assertThat(scanner.post(link).text()).contains("Thank you");
        assertThat(open()).isZero();
        assertThat(scanner.get(link).status()).isEqualTo(404);
        assertThat(scanner.post(link).status()).isEqualTo(404);
    }

    @Test
    void aForgedAUsedAnExpiredAndAForeignLinkAreOnePage() {
        String link = link(mail(), "answers");
        var browser = new Browserless();
        String forged = link.substring(0, link.length() - 1) + (link.endsWith("a") ? "b" : "a");
        String gone = browser.get(forged).document().select("main").text();
        assertThat(gone).contains("This link does nothing", "list of notices");
        for (String other : new String[] {
            "/notices/answers/x",
            "/notices/answers/" + "0".repeat(41),
            "/notices/answers/" + "z".repeat(41),
            "/notices/answers/" + UUID.randomUUID(),
            link.replace("answers", "unsubscription"),
            "/notices/answers/%00%F0%9F%92%A9"
        }) {
            var answer = browser.get(other);
            assertThat(answer.status()).as(other).isIn(404, 400);
            if (answer.status() == 404) {
                assertThat(answer.document().select("main").text()).as(other).isEqualTo(gone);
            }
        }
        SignIns.execute(
                "update notify.ticket set expires_at = now() - interval '1 second' where account_id = ?", account);
        assertThat(browser.get(link).document().select("main").text()).isEqualTo(gone);
        assertThat(browser.post(link).status()).isEqualTo(404);
        assertThat(open()).isEqualTo(1);
    }

    @Test
    void aLinkEndsWithTheAccount() {
        Mail mail = mail();
        SignIns.execute("update identity.account set active = false where id = ?", account);
        for (String way : new String[] {"answers", "unsubscription"}) {
            assertThat(new Browserless().get(link(mail, way)).status()).as(way).isEqualTo(404);
            assertThat(new Browserless().post(link(mail, way)).status()).as(way).isEqualTo(404);
        }
    }

    @Test
    void anAnswerThatReachesOthersAsksWhoGivesItAndIsNobodyElses() {
        UUID proposal = UUID.randomUUID();
        String token = Viewers.as(
                new Viewer(norvia, account, Role.FOCAL_POINT),
                () -> tickets.issue(
                        Purpose.ANSWER,
                        "cooperation.answer.interested",
                        CooperationNotice.PROPOSAL.key(),
                        proposal,
                        UUID.randomUUID()));
        String link = "/notices/answers/" + token;
        var stranger = new Browserless();
        var page = stranger.get(link).document();
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a[href^=/sign-in?back=/notices/answers/]")).hasSize(1);
        assertThat(stranger.post(link).document().select("main a[href^=/sign-in]"))
                .hasSize(1);
        var foreign = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
        assertThat(foreign.get(link).status()).isEqualTo(404);
        assertThat(foreign.post(link).status()).isEqualTo(404);
        var colleague = new Browserless().signInAs(norvia, Role.ALTERNATE);
        assertThat(colleague.get(link).status()).isEqualTo(404);
        var own = new Browserless().signInAs(account);
        assertThat(own.get(link).document().select("main form button").text()).isEqualTo("We are interested");
        assertThat(own.post(link).status()).as("there is no such proposal").isEqualTo(404);
        assertThat(own.get(link).status()).as("and so it was not used up").isEqualTo(200);
    }

    @Test
    void aMailProgramStopsMailsWithOnePostAndWithoutACookie() throws Exception {
        Mail mail = mail();
        Matcher header = Pattern.compile("List-Unsubscribe: <[^>]*?(/notices/unsubscription/[0-9a-z]{41})>")
                .matcher(mail.raw().replaceAll("\r?\n\\s+", " "));
        assertThat(header.find()).isTrue();
        Mails.forget(mail.to());
        new Browserless().get(header.group(1));
        UUID other = Talk.room(estavia, norvia, "Other", Tlp.AMBER);
        Talk.write(estavia, other, "Looking stops nothing");
        Mails.one(mail.to());
        Mails.forget(mail.to());
        var request = HttpRequest.newBuilder(URI.create(Program.url() + header.group(1)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        }
        int before = Told.of(account).size();
        UUID room = roomOf(mail);
        Talk.write(estavia, room, "Stopped");
        Told.await(account, before + 1);
        Talk.write(estavia, other, "Goes on");
        Mails.one(mail.to());
        assertThat(Mails.to(mail.to())).hasSize(1).allMatch(one -> one.text().contains("/rooms/" + other));
    }

    private static UUID roomOf(Mail mail) {
        Matcher room = Pattern.compile("/rooms/([0-9a-f-]{36})").matcher(mail.text());
        assertThat(room.find()).isTrue();
        return UUID.fromString(room.group(1));
    }

    @Test
    void theDatabaseHoldsNoTokenAndAHandMadeOneIsNone() throws Exception {
        String token = link(mail(), "answers").replaceAll("^.*/", "");
        try (var connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select t::text from notify.ticket t union all select l::text from notify.letter l")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(token);
            }
        }
        assertThat(tickets.open(Purpose.STOP, token)).as("another purpose").isEmpty();
        assertThat(tickets.open(Purpose.ANSWER, token.toUpperCase(java.util.Locale.ROOT)))
                .as("case")
                .isPresent();
    }
}
