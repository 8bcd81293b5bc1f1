package org.focalnet.policyreview.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.institution.Samples;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.focalnet.notify.reply.MailServer;
import org.focalnet.policyreview.Reviewed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drafts by mail, over real SMTP and IMAP: from the mail that an institution sends to the item that the team reads. */
class DraftMailsTest {

    private static MailServer server;

    private final String name = "Estavia " + FreshMembers.word();
    private final MemberId estavia = FreshMembers.organisation(name).id();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT);
    private final Browserless leila = new Browserless().signInAs(account);
    private final String clerk = "clerk" + FreshMembers.word() + "@mines.example";

    @BeforeAll
    static void start() {
        server = new MailServer();
    }

    @AfterEach
    void emptied() {
        server.purge();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aMailBecomesAnItemThatHasArrivedWithItsAttachmentAndWaitsToBeTakenIn() {
        String address = DraftMail.address(leila);
        assertThat(address).matches("reply\\+draft-[a-z2-7]{26}@focalnet\\.example");
        server.send(DraftMail.of(clerk, address, "Mining concessions", "Please look at this.")
                .file("draft.pdf", "application/pdf", SampleFiles.pdf("Concessions"))
                .whole());
        server.read();
        assertThat(server.waiting()).isZero();
        Told.await(account, 1);
        assertThat(leila.get("/notices").text()).contains("A draft was sent in");
        assertThat(leila.get("/policies?state=ARRIVED").text())
                .contains("Mining concessions", "Arrived by mail", "our team");
        String policy = item();
        assertThat(leila.get(policy).text())
                .contains(
                        "Please look at this.",
                        "draft.pdf",
                        "By mail from " + clerk,
                        "does not prove who wrote it",
                        "Check it and take it in")
                .doesNotContain("Answer the five questions", "Not all of it could be taken");
        assertThat(leila.get(policy + "/screening").status()).isEqualTo(303);
        assertThat(leila.get("/").text()).contains("Mining concessions", "arrived by mail");
        var form = leila.get(policy + "/edit").document();
        assertThat(form.select("input[name=scope][checked]")).isEmpty();
        assertThat(leila.post(
                                policy,
                                "version",
                                form.select("input[name=version]").attr("value"),
                                "title",
                                "Concessions on common land",
                                "scope",
                                "INTERNAL",
                                "institution",
                                "Ministry of Mines",
                                "stage",
                                "DRAFT",
                                "about",
                                "Kept.")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(policy).text()).contains("To be screened", "By mail from " + clerk);
        assertThat(Mails.to(clerk)).isEmpty();
        for (Browserless stranger : List.of(
                new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT),
                new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR))) {
            assertThat(stranger.get(policy).status()).isEqualTo(404);
            assertThat(stranger.get("/policies/links").body()).doesNotContain(address);
        }
    }

    @Test
    void theInstitutionOfAKnownContactIsProposedAsOwner() {
        String mines = Samples.institution(
                leila, "Ministry of Mines", "contact_name_0", "Idris Kane", "contact_mail_0", clerk.toUpperCase());
        assertThat(leila.get(mines).text()).containsIgnoringCase(clerk);
        server.send(DraftMail.of("Idris Kane <" + clerk + ">", DraftMail.address(leila), "Royalties", "")
                .whole());
        server.read();
        assertThat(leila.get(item()).document().select("a[href=" + mines + "]").text())
                .isEqualTo("Ministry of Mines");
        assertThat(leila.get(item()).text()).contains("Idris Kane <" + clerk + ">");
        assertThat(leila.get("/policies?institution=" + Samples.id(mines)).text())
                .contains("Royalties");
    }

    @Test
    void whatIsRefusedIsSaidInTheItemAndToTheSenderWithoutAWordOfIt() {
        server.send(DraftMail.of(clerk, DraftMail.address(leila), "Secretword", "Secretword text")
                .file("page.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
                .file("draft.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0, 1, 2, 3})
                .file("bomb.zip", "application/zip", SampleFiles.bomb(2_000_000_000L))
                .file("winmail.dat", "application/ms-tnef", new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22})
                .file("good.txt", "text/plain", "Kept.".getBytes(StandardCharsets.UTF_8))
                .whole());
        server.read();
        assertThat(leila.get(item()).text())
                .contains(
                        "Not all of it could be taken",
                        "page.html",
                        "draft.exe",
                        "bomb.zip",
                        "winmail.dat",
                        "good.txt");
        Mails.Mail told = Mails.one(clerk);
        assertThat(told.subject()).isEqualTo("Part of your mail could not be taken");
        assertThat(told.text()).contains(name).doesNotContain("Secretword", "winmail", "draft.exe");
        assertThat(told.raw()).contains("Auto-Submitted: auto-generated").doesNotContain("Secretword");
    }

    @Test
    void strangeMailsLoseNothingAndBreakNothing() {
        String address = DraftMail.address(leila);
        var many = DraftMail.of(clerk, address, "Fifty files", "All of them.");
        for (int i = 1; i <= 50; i++) {
            many.file("part" + i + ".txt", "text/plain", ("Part " + i).getBytes(StandardCharsets.UTF_8));
        }
        server.send(many.whole());
        server.send(DraftMail.of(clerk, address, "", "Without a subject").whole());
        server.send(DraftMail.of(clerk, address, "", "").whole());
        server.send(DraftMail.of(clerk, address, "Huge " + "words ".repeat(300), "x".repeat(3_000_000) + " end")
                .whole());
        server.send(DraftMail.raw(
                clerk,
                address,
                "Subject: Html\r\nContent-Type: text/html; charset=utf-8\r\n",
                "<p>Only <b>html</b></p>"));
        server.send(DraftMail.raw(
                clerk,
                address,
                "Subject: Sealed\r\nContent-Type: multipart/encrypted; boundary=b; protocol=\"application/pgp-encrypted\"\r\n",
                "--b\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--b\r\n\r\nsealed\r\n--b--\r\n"));
        server.send(DraftMail.raw(
                clerk, address, "Subject: Broken\r\nContent-Type: multipart/mixed; boundary=\r\n", "--\r\n\r\n"));
        server.send(DraftMail.raw(
                clerk,
                address,
                "Subject: =?x-unknown?Q?Odd?=\r\nContent-Type: text/plain; charset=\"\r\nContent-Transfer-Encoding: base64\r\n",
                "!!!!"));
        server.send(DraftMail.raw("no-reply@mines.example", address, "Subject: Robot\r\n", "From a scanner"));
        server.read();
        assertThat(server.waiting()).isZero();
        var lines = leila.get("/policies?sort=title")
                .document()
                .select("tbody th a.title")
                .eachText();
        assertThat(lines)
                .hasSize(9)
                .anyMatch(line -> line.startsWith("Huge words"))
                .contains("Html", "Sealed");
        String fifty = leila.get(open("Fifty files")).text();
        assertThat(fifty).contains("part20.txt", "part21.txt", "part50.txt", "one file too many");
        assertThat(leila.get(open("Without a subject")).text()).contains("Without a subject");
        assertThat(leila.get(open("Draft without a title")).status()).isEqualTo(200);
        assertThat(leila.get(open("Html")).text()).contains("Only html").doesNotContain("<b>");
        assertThat(leila.get(open("Sealed")).text()).contains("The mail is encrypted");
        assertThat(leila.get(lines.stream()
                                .filter(line -> line.startsWith("Huge"))
                                .map(this::open)
                                .findFirst()
                                .orElseThrow())
                        .text())
                .contains("mail.txt");
        assertThat(Mails.to("no-reply@mines.example")).isEmpty();
    }

    @Test
    void noTwoProgramsTalkAndTheSameMailTwiceIsOneItem() {
        String address = DraftMail.address(leila);
        for (String[] header : new String[][] {
            {"Auto-Submitted", "auto-replied"},
            {"Precedence", "bulk"},
            {"X-Auto-Response-Suppress", "All"},
            {"Message-ID", "<" + UUID.randomUUID() + "@localhost>"}
        }) {
            server.send(DraftMail.of(clerk, address, "Out of office", "Away").whole(header));
        }
        server.deliver(DraftMail.of(clerk, address, "Undelivered", "Bounce").whole("Return-Path", "<>"));
        server.read();
        assertThat(leila.get("/policies").text()).contains("No policy is registered yet");
        assertThat(server.waiting()).isZero();
        var mail = DraftMail.of(clerk, address, "Once", "Only").whole();
        server.send(mail);
        server.send(mail);
        server.read();
        server.send(mail);
        server.read();
        assertThat(leila.get("/policies").document().select("tbody tr")).hasSize(1);
        assertThat(Mails.to(clerk)).isEmpty();
    }

    @Test
    void theAddressIsOffAtFirstAndAnotherKeyEndsTheOneBefore() {
        assertThat(leila.get("/policies/links").text()).contains("It is off: nobody can.");
        String first = DraftMail.address(leila);
        String second = DraftMail.address(leila);
        assertThat(second).isNotEqualTo(first);
        for (String wrong : List.of(
                first,
                second.substring(0, 14) + (second.charAt(14) == 'a' ? 'b' : 'a') + second.substring(15),
                "reply+draft-@focalnet.example",
                "reply+draft-" + "a".repeat(45) + "@focalnet.example")) {
            server.send(DraftMail.of(clerk, wrong, "Wrong key", "Dropped").whole());
        }
        server.read();
        assertThat(leila.get("/policies").text()).contains("No policy is registered yet");
        assertThat(server.waiting()).isZero();
        assertThat(Mails.to(clerk)).isEmpty();
        server.send(
                DraftMail.of(clerk, second.toUpperCase(), "Right key", "Taken").whole());
        server.read();
        assertThat(leila.get("/policies").text()).contains("Right key");
        assertThat(leila.post("/policies/links/mail/removal").status()).isEqualTo(303);
        server.send(DraftMail.of(clerk, second, "Too late", "Dropped").whole());
        server.read();
        assertThat(leila.get("/policies").text()).doesNotContain("Too late");
        assertThat(leila.get("/policies/links").text()).contains("It is off");
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.post("/policies/links/mail").status()).isIn(403, 404);
    }

    @Test
    void ofAFloodADaysNumberIsTakenTheHubIsToldAndContactsKeepTheirPlace() {
        String mines = Samples.institution(
                leila, "Ministry of Mines", "contact_name_0", "Idris Kane", "contact_mail_0", clerk);
        String address = DraftMail.address(leila);
        server.send(
                DraftMail.of("first@elsewhere.example", address, "First", "x").whole());
        server.read();
        Reviewed.change(estavia, """
                insert into policyreview.policy (id, owner_id, audience_id, title, scope, institution, stage, state, since,
                                                 registered_at, sent_in, sender)
                select gen_random_uuid(), owner_id, audience_id, 'Flood ' || n, scope, institution, stage, state, since, registered_at,
                       true, 'flood' || n || '@elsewhere.example' from policyreview.policy, generate_series(2, 30) n
                """);
        int told = Told.of(account).size();
        server.send(
                DraftMail.of("a@elsewhere.example", address, "Too many", "x").whole());
        server.send(
                DraftMail.of("b@elsewhere.example", address, "Too many", "x").whole());
        server.send(DraftMail.of(clerk, address, "From a contact", "x").whole());
        server.read();
        assertThat(server.waiting()).isEqualTo(2);
        assertThat(leila.get("/policies?q=too+many").text()).contains("Nothing fits");
        assertThat(leila.get("/policies?institution=" + Samples.id(mines)).text())
                .contains("From a contact");
        Told.await(account, told + 2);
        assertThat(leila.get("/notices").text()).contains("More drafts came by mail than are taken in a day");
        assertThat(leila.get("/policies/links").text()).contains("2 mails of", "could not be taken");
        server.read();
        assertThat(leila.get("/policies/links").text()).contains("2 mails of");
    }

    private String item() {
        return leila.get("/policies").document().select("tbody th a.title").attr("href");
    }

    private String open(String title) {
        return leila.get("/policies?sort=title").document().select("tbody th a.title").stream()
                .filter(link -> link.text().equals(title))
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow();
    }
}
