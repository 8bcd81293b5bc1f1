package org.focalnet.notify.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Bounces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A mail of the secretariat that comes back stands at its desk; one of a hub does not. */
class ReturnedMailTest {

    private static final MailServer SERVER = new MailServer();

    private final String address = FreshMembers.word() + "@estavia.example";
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void aReportOfAServerIsReadAndTheAddressStandsAtTheDeskUntilSomebodyDealtWithIt() throws Exception {
        UUID letter = letter(MemberId.SECRETARIAT);
        SERVER.deliver(report(letter, address, "failed", "5.1.1"));
        SERVER.read();
        var page = officer.get("/desk/bounces");
        assertThat(page.text()).contains(address).contains("5.1.1");
        assertThat(officer.get("/desk?kind=bounce").text()).contains(address);
        String path =
                page.document().selectFirst("li:contains(" + address + ") form").attr("action");
        assertThat(officer.post(path).status()).isEqualTo(303);
        assertThat(officer.get("/desk/bounces").text()).doesNotContain(address);
        assertThat(officer.get("/desk?kind=bounce").text()).doesNotContain(address);
    }

    @Test
    void aMailThatIsLateOrNeverWasOrThatAHubWroteIsNoneOfTheDesk() throws Exception {
        SERVER.deliver(report(letter(MemberId.SECRETARIAT), address, "delayed", "4.4.1"));
        SERVER.deliver(report(Ids.next(), address, "failed", "5.1.1"));
        SERVER.deliver(report(letter(Program.seat()), address, "failed", "5.1.1"));
        SERVER.read();
        assertThat(officer.get("/desk/bounces").text()).doesNotContain(address);
        assertThat(SERVER.waiting()).isZero();
    }

    @Test
    void aReportThatIsBrokenIsNone() throws Exception {
        assertThat(ReturnedMail.read(message("Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n\r\n--x--")))
                .isEmpty();
        assertThat(ReturnedMail.read(message("Content-Type: text/plain\r\n\r\nStatus: 5.1.1")))
                .isEmpty();
    }

    @Test
    void nobodyButTheDeliveryNotesAndNobodyButAnOfficerReads() {
        UUID letter = letter(MemberId.SECRETARIAT);
        Bounces bounces = Program.get(Bounces.class);
        assertThat(bounces.note(letter, address, "5.1.1")).isTrue();
        Viewer leila = Program.focalPoint(Program.seat());
        assertThat(Viewers.as(leila, () -> bounces.open(500))).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Viewers.as(leila, () -> bounces.note(letter, address, "5.1.1")))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    /** One that has left. */
    private static UUID letter(MemberId sender) {
        UUID id = Ids.next();
        SignIns.execute(
                "insert into notify.letter (id, state, posted_at, finished_at, office) values (?, 'DELIVERED', now(), now(), ?)",
                id,
                sender.equals(MemberId.SECRETARIAT));
        return id;
    }

    private static MimeMessage report(UUID letter, String address, String action, String status) throws Exception {
        return message("""
                From: Mail Delivery System <mailer-daemon@estavia.example>
                To: focalnet@localhost
                Subject: Undelivered
                Message-ID: <%s@estavia.example>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

                --cut
                Content-Type: text/plain

                I could not deliver it.
                --cut
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.estavia.example

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s

                --cut
                Content-Type: text/rfc822-headers

                Message-ID: <%s@focalnet.example>
                Subject: News
                --cut--
                """.formatted(UUID.randomUUID(), address, action, status, letter));
    }

    private static MimeMessage message(String text) throws Exception {
        String lines = text.lines().map(String::strip).collect(java.util.stream.Collectors.joining("\r\n")) + "\r\n";
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
