package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.focalnet.member.Post;
import org.focalnet.notify.Mails;
import org.focalnet.outreach.newsletter.Readers;
import org.focalnet.secretariat.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A morning of an officer: the desk, a contact held twice, a mail to many, a decision that a member takes on; an
 * afternoon: the newsletter, and a member that leaves, up to the proof.
 */
class SecretariatJourney {

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final String word = FreshMembers.word();
    private final Member estavia = FreshMembers.organisation("Estavia " + word);

    @Test
    void anOfficerClearsTheDeskMergesWritesToManyAndAMemberTakesADecisionOn() {
        var officer = signedIn("officer", SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora " + word));
        Desks.holder(estavia, "Ana Vidal " + word, "ana-" + word + "@estavia.example", Post.FOCAL_POINT);
        UUID kept = Desks.written(
                estavia, "Omar Haddad " + word, "omar-" + word + "@estavia.example", Post.ALTERNATE, true);
        Desks.written(estavia, "Haddad, Omar " + word, "oh-" + word + "@estavia.example", Post.ALTERNATE, false);
        desk(officer);
        duplicate(officer, kept);
        mailing(officer);
        decision(officer);
    }

    @Test
    void anOfficerSendsTheNewsletterAndProvesThatAMemberThatLeavesIsDeleted() {
        var officer = signedIn("officer", SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Nora " + word));
        newsletter(officer);
        leaving(officer);
    }

    private void newsletter(Chromium.Window officer) {
        Readers.nobody();
        String mail = "reader-" + word + "@test.example";
        var reader = chromium.window("reader");
        reader.open("/newsletter").fill("mail", mail).click("Send me a link");
        reader.open(Readers.link(mail, "confirmation")).click("Yes, I asked for it");
        officer.open("/newsletters").accessible();
        officer.click("Draft an issue");
        officer.fill("title", "News " + word).fill("text", "The guide is **there**.");
        officer.click("Save this language").accessible();
        officer.click("Send to one address").click("Yes, send it now");
        Jobs.run("newsletter-sending");
        var sent = Mails.wait(
                Program.context(), 1, one -> one.to().equals(mail) && one.text().contains("News " + word));
        assertThat(sent.getLast().raw()).contains("List-Unsubscribe-Post");
        officer.page().reload();
        assertThat(officer.text()).contains("Sent", "News " + word);
        officer.accessible();
        reader.open(Readers.link(mail, "unsubscription")).accessible();
        reader.click("End it");
        officer.page().reload();
        assertThat(officer.page().locator(".facts dd").last().innerText()).isEqualTo("1");
    }

    private void leaving(Chromium.Window officer) {
        String page = "/members/" + estavia.code() + "/leaving";
        var lead = signedIn("lead", SignIns.account(estavia.id(), Role.FOCAL_POINT, "Leila " + word));
        officer.open("/members/" + estavia.code()).click("Departure");
        officer.accessible();
        officer.fill("reason", "Note verbale 7 of " + word)
                .fill("due", LocalDate.now().plusDays(40).toString())
                .click("Announce that it leaves");
        lead.open("/leaving").accessible();
        lead.click("Confirm that it leaves").click("Take everything along");
        lead.click("Make the folder");
        Awaitility.await()
                .until(() ->
                        lead.open("/export").page().locator("a[href$='/file']").count() == 1);
        var file = lead.page().waitForDownload(() -> lead.click("Fetch"));
        assertThat(file.suggestedFilename()).endsWith(".zip");
        SignIns.execute(
                "update export.leaving set due_on = current_date where member_id = ?",
                estavia.id().value());
        officer.open(page).accessible();
        officer.click("Delete everything it owns").accessible();
        assertThat(officer.text()).contains("Proof of deletion", "0 rows are left");
        officer.click("Count again");
        assertThat(officer.text()).contains("Counted again in every table: 0 rows left");
        var proof = officer.page().waitForDownload(() -> officer.click("Proof (JSON)"));
        assertThat(proof.suggestedFilename()).endsWith(".json");
        lead.open("/team");
        assertThat(lead.page().url()).contains("/sign-in");
    }

    private void desk(Chromium.Window officer) {
        officer.open("/desk").accessible();
        officer.open("/desk?kind=nomination");
        var line = officer.page()
                .locator("li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Omar Haddad " + word));
        line.locator("summary").click();
        line.locator("textarea").fill("I call the mission back");
        line.locator("button[value=TAKE]").click();
        officer.page().waitForLoadState(LoadState.LOAD);
        officer.open("/desk?whose=mine").accessible();
        assertThat(officer.text()).contains("Omar Haddad " + word, "I call the mission back");
        var mine = officer.page()
                .locator("li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Omar Haddad " + word));
        mine.locator("summary").click();
        mine.locator("button[value=ASIDE]").click();
        officer.page().waitForLoadState(LoadState.LOAD);
        officer.open("/desk?whose=mine");
        assertThat(officer.text()).contains("You have taken nothing");
        officer.accessible();
    }

    private void duplicate(Chromium.Window officer, UUID kept) {
        officer.open("/contacts/duplicates").accessible();
        officer.click("Omar Haddad " + word);
        officer.accessible();
        officer.page().locator("input[name=mail][value=other]").check();
        officer.click("Merge");
        assertThat(officer.text()).contains("Merged. ");
        officer.open("/appointments/" + kept);
        assertThat(officer.text()).contains("oh-" + word + "@estavia.example");
    }

    private void mailing(Chromium.Window officer) {
        officer.open("/mailings").accessible();
        officer.click("New mail");
        officer.accessible();
        officer.page().locator("input[name=posts][value=FOCAL_POINT]").check();
        officer.fill("subject_en", "Calendar " + word).fill("body_en", "Dear [name],\n\nthe dates are set.");
        officer.page().locator("select[name=standing]").selectOption("IN_OFFICE");
        officer.click("Keep and see who gets it");
        officer.accessible();
        assertThat(officer.text())
                .contains("Ana Vidal " + word, "From the secretariat [TLP:GREEN]", "Calendar " + word);
        officer.page()
                .locator("summary")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Send to"))
                .click();
        officer.click("Yes, send it now");
        assertThat(officer.text()).contains("It is being sent");
        String mail = "ana-" + word + "@estavia.example";
        SignIns.execute(
                "update secretariat.mailing_recipient set state = 'STOPPED' where state = 'WAITING' and mail <> ?",
                mail);
        Jobs.run("secretariat-mailings");
        Mails.wait(
                Program.context(), 1, one -> one.to().equals(mail) && one.text().contains("Calendar " + word));
        officer.page().reload();
        officer.accessible();
    }

    private void decision(Chromium.Window officer) {
        officer.open("/decisions/new").accessible();
        officer.fill("text", "Keep the roll " + word).fill("source", "Yearly meeting");
        officer.click("Keep");
        assertThat(officer.text()).contains("Its readers find it");
        String path = officer.page().url().replaceFirst("^https?://[^/]+", "");
        var leila = signedIn("focal point", SignIns.account(estavia.id(), Role.FOCAL_POINT, "Leila " + word));
        leila.open("/decisions?q=" + word).accessible();
        leila.open(path).click("We take it on");
        leila.fill("text", "The roll is kept.").click("Note it");
        assertThat(leila.text()).contains("The roll is kept.", "Estavia " + word);
        leila.accessible();
    }

    private Chromium.Window signedIn(String name, UUID account) {
        var window = chromium.window(name);
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(account)).setUrl(Program.url())));
        return window;
    }
}
