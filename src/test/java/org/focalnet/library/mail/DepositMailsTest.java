package org.focalnet.library.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.freeze.Frozen;
import org.focalnet.notify.Mails;
import org.focalnet.notify.Told;
import org.focalnet.notify.reply.MailServer;
import org.focalnet.policyreview.draft.DraftMail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deposits by mail, over real SMTP and IMAP: from the mail that a person sends to the drafts that they complete. */
class DepositMailsTest {

    private static MailServer server;

    private final String word = "dunlin" + FreshMembers.word();
    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final UUID account = SignIns.account(estavia, Role.TEAM);
    private final Browserless leila = new Browserless().signInAs(account);
    private final String phone = "leila" + FreshMembers.word() + "@phone.example";

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
    void aMailWithADocumentBecomesADraftThatThePersonIsToldOfAndCompletes() {
        String address = address(leila);
        assertThat(address).matches("reply\\+deposit-[a-z2-7]{26}@focalnet\\.example");
        server.send(DraftMail.of(
                        "Leila <" + phone + ">",
                        address,
                        "Fwd: A paper",
                        "What the " + word + " desk learnt.\n\n-- \nLeila\nUnder the line\n")
                .file("paper.pdf", "application/pdf", SampleFiles.pdf("Early warning desks of " + word + " in 2021"))
                .whole());
        server.read();
        assertThat(server.waiting()).isZero();
        Told.await(account, 1);
        Mails.Mail told = Mails.one(Told.address(account));
        assertThat(told.text()).contains("waits as drafts", "/library/mails/").doesNotContain(word, "paper");
        String mail =
                leila.get("/library/mails").document().select("main li a.title").attr("href");
        assertThat(told.text()).contains(mail);
        assertThat(leila.get(mail).text())
                .contains("Leila <" + phone + ">", "does not prove who wrote it", "Early warning desks", "Draft")
                .doesNotContain("could not be taken");
        String edit = draft(mail, 0);
        var form = leila.get(edit).document();
        assertThat(form.select("[name=title]").attr("value")).contains("Early warning desks of " + word);
        assertThat(form.select("[name=summary]").text())
                .contains("What the " + word + " desk learnt.")
                .doesNotContain("Under the line");
        assertThat(form.select("[name=issued]").attr("value")).isEqualTo("2021");
        assertThat(form.select("[name=language] [selected]").attr("value")).isEqualTo("en");
        assertThat(form.select("[name=audience][checked]").attr("value")).isEqualTo("OWN");
        assertThat(form.select("[name=consent]").text()).isEmpty();
        assertThat(form.text()).contains("paper.pdf");
        assertThat(leila.get("/library?view=ours").text()).contains("Early warning desks of " + word);
        assertThat(Mails.to(phone)).isEmpty();
        strangersReadNothing(mail, edit, address);
    }

    private void strangersReadNothing(String mail, String edit, String address) {
        for (Browserless stranger : List.of(
                new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT),
                new Browserless().signInAs(MemberId.SECRETARIAT, Role.ADMINISTRATOR))) {
            assertThat(stranger.get(mail).status()).isEqualTo(404);
            assertThat(stranger.get(edit).status()).isEqualTo(404);
        }
        var colleague = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
        assertThat(colleague.get(mail).status()).as("a colleague").isEqualTo(404);
        assertThat(colleague.get("/library/mails").body()).doesNotContain(address, phone);
        assertThat(colleague.get(edit).status()).as("drafts are the team's").isEqualTo(200);
    }

    @Test
    void severalFilesBecomeSeveralDraftsAndWhatIsNotTakenIsSaidWithItsReason() throws IOException {
        byte[] first = SampleFiles.pdf("First of " + word);
        server.send(DraftMail.of(phone, address(leila), "Several", "")
                .file("first.pdf", "application/pdf", first)
                .file("copy.pdf", "application/pdf", first)
                .file("second.docx", "application/octet-stream", SampleFiles.docx("Second of " + word))
                .file("scan_of_2019.png", "image/png", SampleFiles.picture("png", 20, 20))
                .file("locked.pdf", "application/pdf", locked(SampleFiles.pdf("Nobody reads this")))
                .file("cut.pdf", "application/pdf", Arrays.copyOf(SampleFiles.pdf("Cut"), 300))
                .file("bomb.docx", "application/octet-stream", SampleFiles.bomb(2_000_000_000L))
                .file("tool.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 0, 1, 2, 3})
                .file("winmail.dat", "application/ms-tnef", new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22})
                .whole());
        server.read();
        assertThat(server.waiting()).isZero();
        var page = leila.get(newest());
        assertThat(page.document().select("main li a.title").eachText())
                .containsExactly("First of " + word, "Second of " + word, "scan of 2019");
        assertThat(page.text())
                .contains(
                        "What could not be taken",
                        "“copy.pdf” came twice",
                        "“locked.pdf” is protected",
                        "“cut.pdf” breaks off",
                        "bomb.docx",
                        "tool.exe",
                        "“winmail.dat” is winmail.dat");
        assertThat(leila.get("/library/mails").text()).contains("Drafts: 3", "Not taken: 6");
        Told.await(account, 1);
        assertThat(leila.get("/notices")
                        .document()
                        .select("main li a[href=" + newest() + "]")
                        .text())
                .contains("First of " + word + " · Second of " + word);
        assertThat(Mails.one(Told.address(account)).text())
                .contains("not all of it could be taken")
                .doesNotContain("tool", "First");
    }

    @Test
    void theSameMailTwiceIsTakenOnceTheSameDocumentInAnotherIsSaidAndProgramsReachNobody() {
        String address = address(leila);
        byte[] paper = SampleFiles.pdf("Once of " + word);
        var mail = DraftMail.of(phone, address, "Once", "")
                .file("once.pdf", "application/pdf", paper)
                .whole();
        server.send(mail);
        server.send(mail);
        server.read();
        server.send(mail);
        server.send(DraftMail.of(phone, address, "Out of office", "Away").whole("Auto-Submitted", "auto-replied"));
        server.read();
        assertThat(leila.get("/library/mails").document().select("main li a.title"))
                .hasSize(1);
        Awaitility.await()
                .until(() -> SignIns.execute(
                                "update file.file set state = state where owner_id = ?::uuid and name = 'once.pdf' and state = 'READY'",
                                estavia.toString())
                        == 1);
        server.send(DraftMail.of(phone, address, "Again", "")
                .file("again.pdf", "application/pdf", paper)
                .whole());
        server.read();
        assertThat(leila.get(newest()).text()).contains("brought no draft", "“again.pdf” is here already");
        assertThat(leila.get("/library?view=ours").document().select("#items a.title"))
                .hasSize(1);
        assertThat(server.waiting()).isZero();
    }

    @Test
    void theAddressIsOffAtFirstAnotherKeyEndsTheOneBeforeAndAWrongOneLeadsNowhere() {
        assertThat(leila.get("/library/deposits/new").text()).contains("Deposit by mail", "Get an address of my own");
        assertThat(leila.get("/library/mails").text()).contains("It is off: nobody can send anything.");
        String first = address(leila);
        String second = address(leila);
        assertThat(second).isNotEqualTo(first);
        assertThat(leila.get("/library/deposits/new")
                        .document()
                        .select("#mail-address")
                        .attr("value"))
                .isEqualTo(second);
        for (String wrong : List.of(
                first,
                second.substring(0, 16) + (second.charAt(16) == 'a' ? 'b' : 'a') + second.substring(17),
                "reply+deposit-@focalnet.example",
                "reply+deposit-" + "a".repeat(45) + "@focalnet.example")) {
            server.send(
                    DraftMail.of(phone, wrong, "Wrong key " + word, "Dropped").whole());
        }
        server.read();
        assertThat(leila.get("/library/mails").text()).contains("Nothing yet");
        server.send(DraftMail.of(phone, second.toUpperCase(), "Right key " + word, "Taken")
                .whole());
        server.read();
        assertThat(leila.get("/library?view=ours").text()).contains("Right key " + word);
        assertThat(leila.post("/library/mails/address/removal").status()).isEqualTo(303);
        server.send(DraftMail.of(phone, second, "Too late " + word, "Dropped").whole());
        server.read();
        assertThat(leila.get("/library?view=ours").text()).doesNotContain("Too late", "Wrong key");
        assertThat(leila.get("/library/mails").text()).contains("It is off");
        assertThat(server.waiting()).isZero();
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get("/library/mails").status()).isIn(403, 404);
        assertThat(reader.post("/library/mails/address").status()).isIn(403, 404);
    }

    @Test
    void nothingIsTakenForWhoLeftWhoseRoleMayNotOrWhoseHubIsFrozen() {
        String address = address(leila);
        for (String[] then : new String[][] {
            {"role = 'READER'", "role = 'TEAM'"},
            {"role = 'CONTRIBUTOR'", "role = 'TEAM'"},
            {"active = false", "active = true"}
        }) {
            SignIns.execute("update identity.account set " + then[0] + " where id = ?", account);
            server.send(
                    DraftMail.of(phone, address, "Not now " + word, "Dropped").whole());
            server.read();
            SignIns.execute("update identity.account set " + then[1] + " where id = ?", account);
        }
        Frozen.freeze(estavia);
        server.send(DraftMail.of(phone, address, "Not now " + word, "Dropped").whole());
        server.read();
        Frozen.lift(estavia);
        assertThat(server.waiting()).isZero();
        var again = new Browserless().signInAs(account);
        assertThat(again.get("/library/mails").text()).contains("Nothing yet");
        server.send(DraftMail.of(phone, address, "Now " + word, "Taken").whole());
        server.read();
        assertThat(again.get("/library?view=ours").text()).contains("Now " + word);
    }

    @Test
    void ofAFloodADaysNumberIsTakenAndThePersonIsTold() {
        String address = address(leila);
        SignIns.execute(
                "insert into library.mail (id, member_id, account_id, sender, items, left_out, came_at)"
                        + " select gen_random_uuid(), ?, ?, '', '{}', '{}', now() from generate_series(1, 30)",
                estavia.value(),
                account);
        server.send(DraftMail.of(phone, address, "Too many " + word, "x").whole());
        server.send(DraftMail.of(phone, address, "Too many " + word, "y").whole());
        server.read();
        server.read();
        assertThat(server.waiting()).isEqualTo(2);
        assertThat(leila.get("/library?view=ours").text()).doesNotContain("Too many");
        Told.await(account, 1);
        assertThat(leila.get("/notices").text()).contains("More mails came to your address");
        assertThat(leila.get("/library/mails").text()).contains("2 mails of", "could not be taken");
        assertThat(leila.get("/library/mails?page=2").document().select("main li a.title"))
                .hasSize(10);
    }

    /** Turns the address on, or gives it another key; answers it. */
    static String address(Browserless who) {
        assertThat(who.post("/library/mails/address").status()).isEqualTo(303);
        return who.get("/library/mails").document().select("#mail-address").attr("value");
    }

    private String newest() {
        return leila.get("/library/mails").document().select("main li a.title").attr("href");
    }

    private String draft(String mail, int number) {
        return leila.get(mail).document().select("main li a.title").get(number).attr("href");
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }
}
