package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.inquiry.Asked;
import org.focalnet.journey.Chromium.Window;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * From self-reflection to action: one state reads, asks four ministries (one on a phone, one without a network), decides
 * with dissent, looks at its own risk, compares two rounds, plans, hears from a lead that an action slips, asks others for
 * help and finds an offer, and sends its report. Nobody else learns any of it.
 */
class ReflectionJourney {

    private static final String CODE = "R" + FreshMembers.word().toUpperCase(Locale.ROOT);
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final MemberId estavia = Program.seat();
    private final UUID account = SignIns.account(estavia, Role.FOCAL_POINT, "Ana Test");
    private final String justiceMail = Asked.address();
    private final String interiorMail = Asked.address();
    private final String foreignMail = Asked.address();

    @Test
    void aStateGoesFromItsFirstQuestionToAPlanWithHelpAndTellsNobodyElse(@TempDir Path folder) throws Exception {
        Window ana = window("ana", account);
        map();
        String round = begin(ana, "National capacity review", "Capacity review " + CODE, "warning");
        ask(ana, round, "Justice", justiceMail);
        ask(ana, round, "Interior", interiorMail);
        ask(ana, round, "Foreign", foreignMail);
        atADesk(justiceMail, "BEGUN", "A circular waits for signature.");
        onAPhone(interiorMail);
        atADesk(foreignMail, "IN_USE", "Embassies answer two questions.");
        offline(ana, round, folder);
        String gap = decide(ana, round);
        risk(ana);
        String second = compare(ana, round);
        String plan = plan(ana, gap);
        progress(ana, plan);
        String need = help(ana, gap);
        String report = report(ana);
        closedToOthers(List.of(round, second, gap, plan, need, report));
    }

    /** The four ministries stand on the map, with somebody to write to at three of them. */
    private void map() {
        var hub = new Browserless().signInAs(account);
        Asked.institution(hub, "Justice", justiceMail);
        Asked.institution(hub, "Interior", interiorMail);
        Asked.institution(hub, "Foreign", foreignMail);
        Asked.institution(hub, "Defence", Asked.address());
    }

    /** From reading before the first round, or from the list, to a round with one section. */
    private static String begin(Window ana, String instrument, String title, String... sections) {
        ana.open("/assessment");
        if (ana.text().contains("Read before the first round")) {
            ana.accessible().click("Read before the first round").accessible();
        }
        ana.click("Begin a round");
        ana.click(instrument);
        for (Locator box : ana.page().locator("input[name=sections]").all()) {
            box.setChecked(List.of(sections).contains(box.getAttribute("value")));
        }
        ana.fill("title", title).fill("due", TODAY.plusDays(30).toString());
        ana.accessible();
        ana.click("Begin the round");
        if (ana.text().contains("That is more than the office can carry")) {
            ana.click("Take it on all the same");
        }
        assertThat(ana.heading()).isEqualTo(title);
        return path(ana);
    }

    private static void ask(Window ana, String round, String institution, String mail) {
        ana.open(round).click("Ask an institution");
        ana.page().locator("select[name=institution]").selectOption(option(institution));
        ana.click("Go on");
        assertThat(ana.page().locator("input[name=mail]").inputValue()).isEqualTo(mail);
        ana.page().locator("input[name=sections]").first().check();
        ana.fill("capacity", "Head of unit").fill("contact", "office@estavia.example");
        if (institution.equals("Justice")) {
            ana.accessible();
        }
        ana.click("Send the link");
        assertThat(ana.text()).contains(institution, "Head of unit");
    }

    /** Every question at once, handed in. */
    private void atADesk(String mail, String value, String words) {
        Window guest = chromium.window("desk-" + value.toLowerCase(Locale.ROOT));
        guest.open(Asked.link(mail, 1));
        Page page = guest.page();
        for (Locator choice :
                page.locator("input[type=radio][value=" + value + "]").all()) {
            choice.check();
        }
        page.locator("main textarea").first().fill(words);
        guest.click("Hand in");
        assertThat(guest.text()).contains("Your answers have arrived");
    }

    /** In two sittings on a phone: what was saved is there the next time. */
    private void onAPhone(String mail) {
        var options = new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844);
        String link = Asked.link(mail, 1);
        Window phone = chromium.window("phone", options).open(link);
        phone.accessible();
        phone.page().locator("input[type=radio][value=NOT_IN_PLACE]").first().check();
        phone.page().locator("main textarea").first().fill("Nobody decides. " + CODE);
        phone.click("Save all");
        phone.open(link);
        assertThat(phone.page().locator("main textarea").first().inputValue()).startsWith("Nobody decides.");
        phone.click("Hand in");
        assertThat(phone.text()).contains("Your answers have arrived");
    }

    /** The fourth has no network: a page is handed over on a stick, filled in, and read in again. */
    private void offline(Window ana, String round, Path folder) throws Exception {
        ana.open(round).click("Form packs");
        ana.page().locator("select[name=institution]").selectOption(option("Defence"));
        ana.page().locator("input[name=sections]").first().check();
        ana.accessible();
        ana.click("Make the pack");
        Path pack = folder.resolve("pack.html");
        ana.page()
                .waitForDownload(
                        () -> ana.page().locator("a[href$='pack.html']").click())
                .saveAs(pack);

        var options = new Browser.NewContextOptions()
                .setLocale("en")
                .setViewportSize(1280, 900)
                .setAcceptDownloads(true);
        Window barracks = chromium.window("barracks", options);
        barracks.context().setOffline(true);
        Page page = barracks.page();
        page.navigate(pack.toUri().toString());
        page.locator("fieldset").first().locator(".choice").nth(2).click();
        page.locator("fieldset").first().locator("textarea").fill("Written without a network.");
        page.locator("#capacity").fill("Legal adviser");
        Path answers = folder.resolve("answers.json");
        page.waitForDownload(() -> page.locator("#save").click()).saveAs(answers);
        assertThat(Files.size(answers)).isPositive();
        barracks.complaints().removeIf(complaint -> complaint.contains("asked another host: "));

        ana.page().setInputFiles("input[name=file]", answers);
        ana.click("Read the file").accessible();
        assertThat(ana.text()).contains("Written without a network.", "Legal adviser");
        ana.click("Take the answers over");
    }

    /** All four stand side by side; the hub decides each question, and dissent stays. Answers the path of the gap. */
    private static String decide(Window ana, String round) {
        ana.open(round);
        assertThat(ana.text()).contains("0 of 5 examined");
        ana.page().locator("a[href^='/assessment/sections/']").first().click();
        assertThat(ana.text()).contains("Those who answered differ");
        ana.accessible();
        ana.page().locator("a.title[href^='/assessment/items/']").first().click();
        until(ana, () -> ana.page().locator("#answers tbody tr").count() == 4);
        assertThat(ana.page().locator("#answers").innerText())
                .contains("Written without a network.", "Nobody decides. " + CODE, "A circular waits");
        String gap = path(ana);
        ana.accessible();
        decided(ana, "NOT_IN_PLACE", "We heard four and believe the one who waits. " + CODE, "Foreign disagrees.");
        for (String value : List.of("ABLE_TO_HELP", "IN_USE", "BEGUN", "ON_PAPER")) {
            decided(ana, value, "Decided in the steering group.", "");
        }
        ana.open(round);
        assertThat(ana.text()).contains("5 of 5 examined");
        ana.click("Write the summary").fill("summary", "We know more than we act on. " + CODE);
        ana.click("Save the summary");
        close(ana, round);
        ana.open(gap);
        assertThat(ana.text()).contains("Foreign disagrees.");
        return gap;
    }

    /** On to the next question where there is one. */
    private static void decided(Window ana, String value, String reasoning, String dissent) {
        ana.page().locator("#position input[name=value][value=" + value + "]").check();
        ana.fill("reasoning", reasoning).fill("dissent", dissent);
        boolean more =
                ana.page().locator("#position button[name=act][value=next]").count() > 0;
        String here = ana.page().url();
        ana.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.url().endsWith("/position"),
                        () -> ana.click(more ? "Save and go to the next question" : "Save the position"));
        if (more) {
            ana.page().waitForURL(there -> !there.equals(here));
        }
    }

    private static void close(Window ana, String round) {
        ana.open(round + "/closing").accessible();
        ana.fill("next", TODAY.plusYears(1).toString()).click("Close and seal");
        ana.open(round);
        assertThat(ana.text()).contains("Closed");
    }

    /** A look at the own risk with a trend, what holds against it, dissent, and a summary that is written. */
    private static void risk(Window ana) {
        String round = begin(ana, "Framework of Analysis", "Own risk " + CODE, "f9");
        ana.page().locator("a[href^='/assessment/sections/']").first().click();
        ana.page().locator("a.title[href^='/assessment/items/']").first().click();
        ana.page().locator("#position input[name=value][value=SOME_SIGNS]").check();
        ana.page().locator("select[name=trend]").selectOption("WORSENING");
        ana.page().locator("#position select[name=confidence]").selectOption("MEDIUM");
        ana.fill("reasoning", "Wells are guarded at night.")
                .fill("mitigating", "Elders of both sides meet each month.")
                .fill("dissent", "Justice sees clear signs.");
        ana.accessible();
        ana.click("Save the position");
        assertThat(ana.text()).contains("Worsening", "Justice sees clear signs.", "Help from others");
        ana.open(round).click("Write the summary").fill("summary", "Two groups need one well.");
        ana.click("Save the summary");
        close(ana, round);
    }

    /** A year later, in one act: what changed stands beside what was. */
    private static String compare(Window ana, String first) {
        String round = begin(ana, "National capacity review", "Second review " + CODE, "warning");
        ana.page().locator("a[href^='/assessment/sections/']").first().click();
        ana.page().locator("a.title[href^='/assessment/items/']").first().click();
        decided(ana, "IN_USE", "The page is signed.", "");
        close(ana, round);
        ana.click("Two rounds side by side").accessible();
        assertThat(ana.text())
                .contains("Capacity review " + CODE, "Not in place", "In use", "The page is signed.")
                .contains("Foreign disagrees.");
        assertThat(first).isNotEqualTo(round);
        return round;
    }

    /** The gap becomes an action of a plan that is begun on the way; another one waits for it and is too early. */
    private static String plan(Window ana, String gap) {
        ana.open(gap).click("Put it into the action plan");
        assertThat(ana.heading()).isEqualTo("Begin a plan");
        ana.fill("title", "Plan " + CODE)
                .fill("starts", TODAY.minusDays(60).toString())
                .fill("ends", TODAY.plusYears(2).toString());
        ana.accessible();
        ana.click("Begin the plan");
        assertThat(ana.text()).as("what led here is kept").contains("Gap in a capacity review");
        String signed = action(ana, "Sign the page on warnings " + CODE, -40, 10);
        ana.open(gap);
        assertThat(ana.page().locator("aside").innerText()).contains("Sign the page on warnings", "Not started");
        ana.open(signed);
        assertThat(ana.page().locator("#sources").innerText()).contains("Gap in a capacity review");
        String plan = ana.page().locator(".eyebrow a").first().getAttribute("href");
        ana.open(plan)
                .page()
                .locator("main a[href^='/plan/actions/new']")
                .first()
                .click();
        String exercise = action(ana, "Exercise it once " + CODE, 5, 60);
        ana.open(exercise).click("Choose what it needs");
        ana.page()
                .locator("label.choice", new Page.LocatorOptions().setHasText("Sign the page on warnings"))
                .locator("input")
                .check();
        ana.click("Save");
        ana.open(plan);
        assertThat(ana.text()).contains("The days do not fit", "Sign the page on warnings", "Exercise it once");
        ana.accessible();
        ana.open(plan + "/timeline").accessible();
        return plan;
    }

    private static String action(Window ana, String title, int starts, int due) {
        ana.fill("title", title)
                .fill("lead", "Interior")
                .fill("starts", TODAY.plusDays(starts).toString())
                .fill("due", TODAY.plusDays(due).toString());
        Locator objective = ana.page().locator("input[name=objective_title]");
        if (ana.page().locator("select[name=objective] option").count() < 2) {
            objective.fill("A warning reaches who decides");
        } else {
            ana.page().locator("select[name=objective]").selectOption(option("A warning reaches who decides"));
        }
        ana.click("Add the action");
        assertThat(ana.heading()).contains(title);
        return path(ana);
    }

    /** The lead is asked by a link and answers on a phone; what it said is proposed and taken over. */
    private void progress(Window ana, String plan) {
        ana.open(plan + "/asks").accessible();
        ana.page().locator("input[name=lead]:not([disabled])").first().check();
        ana.fill("due", TODAY.plusDays(9).toString()).fill("contact", "office@estavia.example");
        ana.click("Ask them");
        var options = new Browser.NewContextOptions().setLocale("en").setViewportSize(390, 844);
        Window lead = chromium.window("lead", options).open(Asked.link(interiorMail, 2));
        lead.accessible();
        lead.page().locator("input[type=radio][value='Delayed']").first().check();
        lead.page().locator("main textarea").first().fill("One signature is missing. " + CODE);
        lead.click("Hand in");
        ana.open(plan + "/asks");
        ana.page().locator("a[href^='/plan/asks/']").first().click();
        until(ana, () -> ana.text().contains("One signature is missing."));
        ana.accessible();
        ana.click("Take over what is ticked");
        ana.open(plan);
        assertThat(ana.text()).contains("Delayed");
    }

    /** One click drafts the need; an offer of the same vocabulary is there, and a proposal appears. */
    private String help(Window ana, String gap) {
        YearMonth next = YearMonth.now(ZoneOffset.UTC).plusMonths(3);
        ana.open(gap).click("Draft a need");
        assertThat(ana.page().locator("input[name=title]").inputValue()).startsWith("Help with: Early warning");
        assertThat(ana.page().url()).doesNotContain(gap.substring(gap.lastIndexOf('/') + 1));
        ana.fill("title", "Help with the way from a warning to a decision")
                .fill("outcome", "After a talk of two hours each office knows whom it calls and by when.")
                .fill("from", next.toString())
                .fill("until", next.plusMonths(2).toString());
        for (String box : List.of(
                "[name=form][value=EXPERT_TALK]", "[name=delivery][value=REMOTE]", "[name=languages][value=en]")) {
            ana.page().locator("main " + box).check();
        }
        ana.accessible();
        ana.click("Post the need");
        String need = path(ana);
        assertThat(ana.text()).contains("Early warning and early action");
        UUID helper = SignIns.account(Program.seat(), Role.FOCAL_POINT, "Noor Test");
        var offer = new Browserless()
                .signInAs(helper)
                .post(
                        "/cooperation/offers",
                        "version",
                        "0",
                        "act",
                        "post",
                        "title",
                        "Two hours on who decides on a warning",
                        "what",
                        "Our duty officer tells how our page came about and what we left out.",
                        "conditions",
                        "",
                        "language",
                        "en",
                        "form",
                        "EXPERT_TALK",
                        "kind",
                        "CAPACITY_BUILDING",
                        "themes",
                        "EARLY_WARNING",
                        "pillars",
                        "PILLAR_1",
                        "sectors",
                        "CENTRE_OF_GOVERNMENT",
                        "from",
                        next.toString(),
                        "until",
                        next.plusMonths(2).toString(),
                        "delivery",
                        "REMOTE",
                        "languages",
                        "en",
                        "capacity",
                        "2",
                        "audience",
                        "NETWORK");
        assertThat(offer.status()).as(offer.text()).isEqualTo(303);
        ana.open("/cooperation/proposals");
        Locator proposal = ana.page().locator("main a[href^='/cooperation/proposals/']");
        until(ana, () -> proposal.count() > 0);
        ana.accessible();
        proposal.first().click();
        assertThat(ana.text())
                .contains("A member offers what you need", "The theme is the same", "The form is the same");
        return need;
    }

    /** A text is written, the report is finished, and its file is saved. */
    private static String report(Window ana) {
        ana.open("/plan/reports/new").accessible();
        ana.click("Yearly report to a regional network");
        ana.fill("title", "Report to the region " + CODE).fill("period", "This year");
        ana.click("Begin");
        String report = path(ana);
        ana.page().locator("a[href*='/sections/']").first().click();
        ana.fill("text", "A plan was begun, and one page waits for one signature. " + CODE)
                .accessible();
        ana.click("Save this part");
        ana.open(report).accessible();
        var file = ana.page()
                .waitForDownload(
                        () -> ana.page().locator("a[href$='file.docx']").first().click());
        assertThat(file.failure()).isNull();
        ana.click("Finish it");
        assertThat(ana.text()).contains("Finished by Ana Test");
        return report;
    }

    /** What others did arrives a moment after they were answered. */
    private static void until(Window who, BooleanSupplier arrived) {
        for (int i = 0; i < 60 && !arrived.getAsBoolean(); i++) {
            who.page().waitForTimeout(250);
            who.page().reload();
        }
        assertThat(arrived.getAsBoolean()).as(who.page().url()).isTrue();
    }

    private void closedToOthers(List<String> paths) {
        Window officer = window("officer", SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Rebecca Thornlea"));
        Window other = window("other", SignIns.account(Program.seat(), Role.FOCAL_POINT, "Mallory Test"));
        for (Window window : List.of(officer, other)) {
            for (String path : paths) {
                window.page().navigate(Program.url() + path);
                assertThat(window.page().content()).as(path).doesNotContain(CODE);
            }
            window.open("/search?q=" + CODE);
            assertThat(window.page().locator("#hits .title").count()).isZero();
        }
    }

    private static com.microsoft.playwright.options.SelectOption option(String label) {
        return new com.microsoft.playwright.options.SelectOption().setLabel(label);
    }

    private static String path(Window who) {
        return who.page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
    }

    private Window window(String name, UUID of) {
        Window window = chromium.window(
                name,
                new Browser.NewContextOptions()
                        .setLocale("en")
                        .setViewportSize(1280, 900)
                        .setAcceptDownloads(true));
        window.context().addCookies(List.of(new Cookie("focalnet", SignIns.cookie(of)).setUrl(Program.url())));
        return window;
    }
}
