package org.focalnet.library.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.MailAddresses;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.focalnet.notify.letter.ReplySettings;
import org.focalnet.notify.reply.Answering;
import org.focalnet.notify.reply.MailServer;
import org.focalnet.policyreview.draft.DraftMail;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

/** Mails with no document, with nothing, or with what cannot be taken. */
class PlainDepositMailsTest {

    private static MailServer server;

    private final String word = "knot" + FreshMembers.word();
    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(estavia, Role.TEAM);
    private final Browserless leila = new Browserless().signInAs(account);
    private final String phone = "leila" + FreshMembers.word() + "@phone.example";

    @BeforeAll
    static void start() {
        server = new MailServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void withoutAFileALinkOrATextIsWhatAMailBrings() {
        String address = DepositMailsTest.address(leila);
        server.send(DraftMail.of(phone, address, "Re: A toolkit " + word, "See https://tools.example/kit?id=7, page 3.")
                .whole());
        server.send(DraftMail.of(phone, address, "", "We asked each ministry for one page. It worked.\nMore.")
                .whole());
        server.send(DraftMail.of(phone, address, "Long " + word, "x".repeat(9_000) + " end")
                .whole());
        server.send(DraftMail.raw(
                phone,
                address,
                "Subject: Html\r\nContent-Type: text/html; charset=utf-8\r\n",
                "<p>Only <b>it</b></p>"));
        server.read();
        var links = leila.get("/library?view=ours").document().select("#items a.title");
        assertThat(links.eachText())
                .containsExactlyInAnyOrder(
                        "A toolkit " + word, "We asked each ministry for one page. It worked.", "Long " + word, "Html");
        var kit = form(links.stream()
                .filter(one -> one.text().startsWith("A toolkit"))
                .findFirst()
                .orElseThrow()
                .attr("href"));
        assertThat(kit.select("[name=link]").attr("value")).isEqualTo("https://tools.example/kit?id=7");
        assertThat(kit.select("[name=kind] [selected]").attr("value")).isEqualTo("LINK");
        assertThat(kit.select("[name=summary]").text()).contains("page 3");
        var lesson = form(links.stream()
                .filter(one -> one.text().startsWith("We asked"))
                .findFirst()
                .orElseThrow()
                .attr("href"));
        assertThat(lesson.select("[name=kind] [selected]").attr("value")).isEqualTo("LESSON");
        assertThat(leila.get(links.stream()
                                .filter(one -> one.text().startsWith("Long"))
                                .findFirst()
                                .orElseThrow()
                                .attr("href"))
                        .text())
                .contains("mail.txt");
    }

    @Test
    void whatIsEmptySealedBrokenOrTooLargeBringsNoDraftAndAClearAnswer() {
        String address = DepositMailsTest.address(leila);
        server.send(DraftMail.of(phone, address, "Nothing", "").whole());
        server.read();
        assertThat(leila.get(newest()).text()).contains("brought no draft", "no file, no link and no text");
        server.send(DraftMail.raw(
                phone,
                address,
                "Subject: Sealed\r\nContent-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\"\r\n",
                "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n\r\nsealed\r\n--b--\r\n"));
        server.read();
        assertThat(leila.get(newest()).text()).contains("The mail is encrypted");
        server.send(DraftMail.raw(
                phone, address, "Subject: Broken\r\nContent-Type: multipart/mixed; boundary=\r\n", "--\r\n\r\n"));
        server.read();
        assertThat(leila.get(newest()).text()).contains("brought no draft");
        Answering.deliver(DraftMail.of("", address, "Of nobody", "").whole());
        assertThat(leila.get(newest()).text()).contains("an unknown sender", "brought no draft");
        Answering.deliver(
                DraftMail.of(phone, address, "Huge", "").whole(), false); // of such a one only the head is read
        assertThat(leila.get(newest()).text()).contains("“The mail” is larger than the program takes by mail");
        Answering.deliver(DraftMail.of(phone, address, "A large file", "")
                .file("large.pdf", "application/pdf", new byte[26_000_000])
                .file("small.pdf", "application/pdf", SampleFiles.pdf("Small of " + word))
                .whole());
        assertThat(leila.get(newest()).text()).contains("Small of " + word, "“large.pdf” is larger");
        assertThat(server.waiting()).isZero();
        Told.await(account, 6);
        assertThat(leila.get("/notices").document().select("main li a").eachText())
                .contains("The mail");
        assertThat(leila.get("/notices").text()).contains("brought no draft", "not all of it could be taken");
        assertThat(Mails.to(phone)).isEmpty();
    }

    @Test
    void whereNoMailsAreTakenNoPageSpeaksOfIt() {
        MailAddresses addresses = Program.get(MailAddresses.class);
        Object before = ReflectionTestUtils.getField(addresses, "settings");
        try {
            ReflectionTestUtils.setField(addresses, "settings", new ReplySettings(""));
            assertThat(leila.get("/library/deposits/new").text()).doesNotContain("by mail");
            assertThat(leila.get("/library/mails").status()).isEqualTo(404);
            assertThat(leila.post("/library/mails/address").status()).isEqualTo(404);
        } finally {
            ReflectionTestUtils.setField(addresses, "settings", before);
        }
    }

    private String newest() {
        return leila.get("/library/mails").document().select("main li a.title").attr("href");
    }

    private Document form(String item) {
        return leila.get(item + "/edit").document();
    }
}
