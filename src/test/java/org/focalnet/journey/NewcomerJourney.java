package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.file.SampleFiles;
import org.focalnet.identity.Onboarding;
import org.focalnet.member.FreshMembers;
import org.focalnet.notify.Mails;
import org.focalnet.outreach.joining.Applicant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A government without a focal point goes from the public guide to a first sign-in. */
class NewcomerJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void aNewcomerGovernmentGoesFromThePublicGuideToAFirstSignIn() throws Exception {
        SignIns.execute("delete from identity.throttle");
        String government = "Republic of " + FreshMembers.word();
        String mail = Onboarding.mail();
        String sender = Onboarding.mail();
        nominate(government, mail, sender);
        decide(government);
        String invitation = Mails.one(mail).text().replaceFirst("(?s).*(/invitations/\\S+).*", "$1");
        var leda = chromium.window("leda").withPasskeys();
        leda.open(invitation).accessible();
        leda.fill("name", "Leda Marin").click("Continue").accessible();
        leda.fill("label", "Laptop").click("Register a passkey");
        leda.page().waitForURL("**/");
        assertThat(leda.page().locator(".who").innerText()).contains("Leda Marin", government);
    }

    private void nominate(String government, String mail, String sender) throws Exception {
        var phone = chromium.window("newcomer", new Browser.NewContextOptions().setViewportSize(390, 844));
        phone.open("/join").accessible();
        phone.page().locator("input[name=seat][value=justice]").check();
        phone.page().locator("input[name=people][value=two]").check();
        phone.click("Show what fits").accessible();
        assertThat(phone.page().locator("#answer").innerText()).contains("credible on accountability");
        var paper = phone.page()
                .waitForDownload(() -> phone.page()
                        .locator("a[href*='/join/letters/note-verbale/file']")
                        .click());
        try (var file = new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(paper.path())))) {
            assertThat(file.getParagraphs()).isNotEmpty();
        }
        phone.click("Note verbale naming").accessible();
        phone.click("Send a nomination").accessible();
        fill(phone, government, mail, "not an address");
        phone.click("Send the nomination").accessible();
        assertThat(phone.text()).contains("choose the file again");
        assertThat(phone.page().locator("#government").inputValue()).isEqualTo(government);
        fill(phone, government, mail, sender);
        phone.click("Send the nomination");
        assertThat(phone.heading()).isEqualTo("Look into your mail");
        phone.accessible();
        phone.open(Mails.one(sender).text().replaceFirst("(?s).*(/join/nomination/confirmation/\\S+).*", "$1"))
                .accessible();
        phone.click("Yes, I sent it");
        assertThat(phone.heading()).contains("the secretariat has your nomination");
        phone.accessible();
    }

    private static void fill(Chromium.Window phone, String government, String mail, String sender) {
        phone.page().locator("form[action='/join/nomination']").evaluate("form => form.noValidate = true");
        phone.fill("government", government).fill("office", "Directorate for Prevention");
        phone.fill("name", "Leda Marin").fill("mail", mail).fill("phone", "+99 555 014 299");
        phone.page().locator("#language").selectOption("en");
        phone.page()
                .locator("#file")
                .setInputFiles(new FilePayload("note.pdf", "application/pdf", SampleFiles.pdf("Note verbale")));
        phone.fill("sender_name", "Tomas Reyl")
                .fill("sender_office", "Permanent Mission")
                .fill("sender_mail", sender);
    }

    private void decide(String government) {
        var officer = chromium.window("officer");
        String cookie = SignIns.cookie(SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Imre Halasz"));
        officer.context().addCookies(List.of(new Cookie("focalnet", cookie).setUrl(Program.url())));
        officer.open("/nominations").accessible();
        officer.click(government).accessible();
        officer.fill("person", "Ms Orr").fill("number", "+99 555 014 299").fill("source", "The nomination");
        officer.fill("said", "Yes");
        officer.page().locator("input[name=outcome][value=CONFIRMED]").check();
        officer.click("Keep this call");
        assertThat(officer.text()).contains("came with the nomination");
        officer.accessible();
        officer.fill("number", "+1 212 555 0100").fill("source", "List of missions");
        officer.click("Keep this call");
        assertThat(officer.text()).contains("can be accepted now");
        officer.accessible();
        officer.fill("code", Applicant.freeCode()).fill("note_number", "NV 12/2026");
        officer.fill("day", LocalDate.now().minusDays(2).toString());
        officer.click("Accept and invite");
        assertThat(officer.text()).contains("The person is invited by mail");
        officer.accessible();
    }
}
