package org.focalnet.outreach.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.notify.Mails;
import org.focalnet.notify.reply.Answering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail that comes back for good ends the sending to its address; one that is late does not, nor does anybody's word. */
class BounceTest {

    @BeforeEach
    void alone() {
        Readers.nobody();
    }

    private static MimeMessage report(String word, String action, String status) throws Exception {
        String raw = "From: MAILER-DAEMON@mail.example\r\nTo: reply+returned-" + word + "@focalnet.example\r\n"
                + "Subject: Undelivered\r\nMIME-Version: 1.0\r\nReturn-Path: <>\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=cut\r\n\r\n"
                + "--cut\r\nContent-Type: text/plain\r\n\r\nSorry\r\n"
                + "--cut\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
                + "Final-Recipient: rfc822; x@test.example\r\nAction: " + action + "\r\nStatus: " + status + "\r\n"
                + "--cut--\r\n";
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String bounced(String path) {
        return Readers.officer()
                .get(path)
                .document()
                .select(".facts dd")
                .eachText()
                .get(4);
    }

    @Test
    void aMailThatComesBackForGoodSuspendsItsAddressUntilItsOwnerAsksAnew() throws Exception {
        String reader = Readers.confirmed("en");
        String path = Readers.send("Issue", "Text", "");
        Mails.wait(Program.context(), 2, one -> one.to().equals(reader));
        String word = Readers.link(reader, "unsubscription").replaceFirst(".*/", "");
        Jobs.run("newsletter-sending");
        Answering.deliver(report(word, "delayed", "4.4.1"));
        Answering.deliver(report(word, "failed", "5.2.2"));
        Answering.deliver(report("0".repeat(40), "failed", "5.1.1"));
        assertThat(bounced(path)).isEqualTo("0");
        Answering.deliver(report(word, "failed", "5.1.1"));
        assertThat(bounced(path)).isEqualTo("1");
        Readers.send("Next", "Text", "");
        assertThat(Mails.to(reader)).hasSize(2);
        Readers.confirm(reader, "en");
        Readers.send("After", "Text", "");
        Mails.wait(Program.context(), 4, one -> one.to().equals(reader));
    }

    @Test
    void whatAPersonWritesThereReachesNobody() throws Exception {
        String reader = Readers.confirmed("en");
        String path = Readers.send("Issue", "Text", "");
        Mails.wait(Program.context(), 2, one -> one.to().equals(reader));
        String word = Readers.link(reader, "unsubscription").replaceFirst(".*/", "");
        var person = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(("From: a@b.example\r\nTo: reply+returned-" + word
                                + "@focalnet.example\r\nSubject: Hello\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));
        Answering.deliver(person);
        assertThat(bounced(path)).isEqualTo("0");
        assertThat(new Browserless().get("/newsletter").status()).isEqualTo(200);
    }
}
