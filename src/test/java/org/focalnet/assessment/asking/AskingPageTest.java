package org.focalnet.assessment.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.Samples;
import org.focalnet.institution.inquiry.Asked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Institutions answer their own sections by a link, in parts; their answers come to the round and none is lost. */
class AskingPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);

    @BeforeEach
    void begin() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void whoeverAnswersByALinkIsHintedAtNamesWhenItIsSavedAndNothingIsHeldBack() {
        String round = Reflected.round(leila, Reflected.RISK, "Risk 2026", "f1");
        String mail = Asked.address();
        Reflected.ask(leila, round, Asked.institution(leila, "Justice", mail), mail, "f1");
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var sheet = guest.get(link);
        assertThat(sheet.text()).doesNotContain("looks like the name");
        String words = sheet.document().select("textarea").first().attr("name");
        var saved = Asked.answer(guest, link, sheet, "save", words, "The unit of Colonel Marro was seen.");
        assertThat(saved.status()).isEqualTo(303);
        assertThat(guest.get(saved.location()).text())
                .contains(
                        "Saved. “Colonel Marro” looks like the name of a person, or like something that leads to one",
                        "“Colonel Marro” looks like the name of a person. Who is named in a risk file can come to harm");
        assertThat(guest.get(link).document().select("fieldset + .notice").text())
                .contains("Colonel Marro");
        String item = Reflected.item(leila, round);
        eventually(item, text -> text.contains("The unit of Colonel Marro was seen."));
        var again = guest.get(link);
        Asked.answer(guest, link, again, "save", words, "A unit of the army was seen.");
        assertThat(guest.get(link).text()).doesNotContain("looks like the name");
    }

    @Test
    void eachInstitutionAnswersOnlyItsOwnSectionsInPartsAndBothViewsStay() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate", "law", "society");
        assertThat(leila.get(round + "/asking").text()).contains("The map is empty");
        String justiceMail = Asked.address();
        String interiorMail = Asked.address();
        String justice = Asked.institution(leila, "Justice", justiceMail);
        String interior = Asked.institution(leila, "Interior", interiorMail);
        var form = leila.get(round + "/asking?institution=" + Samples.id(justice));
        assertThat(form.document().select("#mail").attr("value")).isEqualTo(justiceMail);
        assertThat(leila.post(
                                round + "/asking",
                                "institution",
                                UUID.randomUUID().toString(),
                                "sections",
                                "none")
                        .status())
                .isEqualTo(422);
        Reflected.ask(leila, round, justice, justiceMail, "mandate", "law");
        Reflected.ask(leila, round, interior, interiorMail, "mandate");
        assertThat(leila.get(round).document().select("#askings li")).hasSize(2);

        var guest = new Browserless();
        String link = Asked.link(justiceMail, 1);
        var first = guest.get(link);
        assertThat(first.text())
                .contains("Part 1 of 2", "The hub and its mandate", "In use, resourced, able to help others")
                .doesNotContain("Not examined");
        assertThat(first.document().select("fieldset.question legend").eachText())
                .anyMatch(text -> text.startsWith("1."))
                .anyMatch(text -> text.startsWith("7."));
        var next = Asked.answer(
                guest,
                link,
                first,
                "next",
                "part",
                "1",
                Asked.field(first, 0),
                "IN_USE",
                Asked.field(first, 1),
                "The decree of 2025.");
        assertThat(next.location()).endsWith("?part=2");
        assertThat(guest.get(next.location()).text()).contains("Part 2 of 2", "1 of 12 answered");
        var forged = Asked.answer(guest, link, first, "save", Asked.field(first, 0), "In use");
        assertThat(forged.status()).isEqualTo(422);

        var other = new Browserless();
        String otherLink = Asked.link(interiorMail, 1);
        var second = other.get(otherLink);
        assertThat(second.text()).doesNotContain("Part 1 of", "decree of 2025");
        Asked.answer(other, otherLink, second, "hand_in", Asked.field(second, 0), "ON_PAPER");

        String item = Reflected.item(leila, round);
        eventually(item, text -> text.contains("The decree of 2025.") && text.contains("In place on paper"));
        assertThat(leila.get(item).document().select("#answers tbody tr").eachText())
                .anyMatch(row ->
                        row.contains("Justice") && row.contains("Head of legal affairs") && row.contains("In use"))
                .anyMatch(row -> row.contains("Interior"))
                .noneMatch(row -> row.contains("Ole Brandt"));
        var sheets = leila.get(round).document().select("#askings a[href*=/inquiries/sheets/]");
        assertThat(sheets).isNotEmpty();
        for (String sheet : sheets.eachAttr("href")) {
            var answers = leila.get(sheet).document();
            assertThat(answers.select(".split > div").text())
                    .contains("Head of legal affairs")
                    .doesNotContain("Ole Brandt");
            assertThat(answers.select("a[href$=/adoption]")).isEmpty();
            assertThat(answers.text()).doesNotContain("national picture");
        }
        assertThat(leila.get(Reflected.sections(leila, round).getFirst()).text())
                .contains("Those who answered differ");
        Asked.answer(guest, link, guest.get(link), "save", Asked.field(first, 1), "");
        eventually(item, text -> !text.contains("The decree of 2025."));
        assertThat(leila.get("/assessment").text()).contains("0 of");

        SignIns.execute(
                "update institution.inquiry_sheet set due_at = now() - interval '1 hour' where owner_id = ? and handed_in_at is null",
                estavia.value());
        assertThat(leila.get(round).text()).contains("Somebody is late", "Justice Late", "Interior Handed in");
        assertThat(leila.post(round + "/reminders").status()).isEqualTo(303);
        assertThat(leila.post(round + "/reminders").status()).isEqualTo(303);
        Asked.link(justiceMail, 2);
        assertThat(org.focalnet.notify.Mails.to(justiceMail)).hasSize(2);
    }

    @Test
    void whatWasHandedInIsNoLongerChangedOnceTheRoundIsClosed() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String mail = Asked.address();
        Reflected.ask(leila, round, Asked.institution(leila, "Justice", mail), mail, "mandate");
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "hand_in", Asked.field(page, 0), "IN_USE");
        assertThat(guest.get(link).text()).contains("You can still change them");
        leila.post(round + "/closing", "next", LocalDate.now().plusYears(1).toString());
        assertThat(guest.get(link).text()).contains("can no longer be changed");
        assertThat(Asked.answer(guest, link, page, "hand_in", Asked.field(page, 0), "ON_PAPER")
                        .status())
                .isEqualTo(422);
        assertThat(leila.get(Reflected.item(leila, round)).text()).doesNotContain("In place on paper Justice");
        leila.post(round + "/reopening", "reason", "Justice was mistaken.");
        String sheet = leila.get("/institutions/inquiries?asked=ALL")
                .document()
                .select("a[href*=/sheets/]")
                .attr("href");
        String due = leila.get(sheet).document().select("#due").attr("value");
        leila.post(sheet + "/extension", "due", due);
        assertThat(guest.get(link).text()).as("the same day again").contains("You can still change them");
    }

    @Test
    void whoIsAwaitedWhenARoundClosesIsToldAndWhatTheySavedIsKept() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String mail = Asked.address();
        Reflected.ask(leila, round, Asked.institution(leila, "Justice", mail), mail, "mandate");
        var guest = new Browserless();
        String link = Asked.link(mail, 1);
        var page = guest.get(link);
        Asked.answer(guest, link, page, "save", Asked.field(page, 1), "Half of it is done.");
        assertThat(leila.get(round + "/closing").text()).contains("1 institution has not handed in");
        leila.post(round + "/closing", "next", "2028-11-01");
        String item = Reflected.item(leila, round);
        assertThat(leila.get(item).text()).contains("Half of it is done.");
        assertThat(Asked.answer(guest, link, page, "save", Asked.field(page, 1), "Too late")
                        .status())
                .isEqualTo(422);
        assertThat(leila.get(round + "/seal").text()).contains("Nothing was changed since");
    }

    /** 140 indicators, 12 institutions with 3 people each, all at once; two of each share a link and type the same field. */
    @Test
    void nothingIsLostWhereThirtySixPeopleAnswerAtOnce() throws Exception {
        String[] factors = IntStream.rangeClosed(1, 14).mapToObj(n -> "f" + n).toArray(String[]::new);
        String round = Reflected.round(leila, Reflected.RISK, "Risk 2026", factors);
        List<String> links = new ArrayList<>();
        List<String> mails = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            String institution = Samples.institution(leila, "Ministry " + at);
            for (int person = 0; person < 2; person++) {
                String mail = Asked.address();
                mails.add(mail);
                Reflected.ask(leila, round, institution, mail, factors);
            }
        }
        mails.forEach(mail -> links.add(Asked.link(mail, 1)));
        List<Callable<List<String>>> people = new ArrayList<>();
        for (int at = 0; at < 36; at++) {
            String link = links.get(at % links.size()); // the third of each institution shares the link of a colleague
            String words = "Words of person " + at;
            people.add(() -> answer(link, words));
        }
        List<String> said = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(people)) {
                said.addAll(one.get());
            }
        }
        assertThat(said).hasSize(36 * 6);
        String item = Reflected.item(leila, round);
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String all = stored();
            assertThat(said).allMatch(words -> all.contains("[" + words + "]"));
        });
        assertThat(leila.get(item).document().select("#answers tbody tr")).hasSize(24);
    }

    /** Answers six questions as they come on a phone; what a colleague holds already is kept beside, not lost. */
    private static List<String> answer(String link, String words) {
        var guest = new Browserless();
        var page = guest.get(link);
        String opened = page.document().select("input[name=page]").attr("value");
        List<String> said = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            String field = Asked.field(page, 2 * at + 1);
            String text = words + " to " + at;
            var saved = guest.post(
                    link + "/answers/" + field.substring("answer_".length()),
                    "page",
                    opened,
                    field.replace("answer_", "version_"),
                    "0",
                    field,
                    text);
            assertThat(saved.status()).isIn(204, 409);
            said.add(text);
        }
        return said;
    }

    /** All that was typed, as the answers of the round and what stands beside them. */
    private String stored() {
        var all = new StringBuilder();
        org.focalnet.audience.Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(org.springframework.transaction.support.TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(
                                        org.springframework.jdbc.core.simple.JdbcClient.class)
                                .sql(
                                        "select words from assessment.answer union all select text from institution.inquiry_variant")
                                .query(row -> {
                                    all.append('[').append(row.getString(1)).append(']');
                                })));
        return all.toString();
    }

    private void eventually(String path, Predicate<String> holds) {
        Awaitility.await().until(() -> holds.test(leila.get(path).text()));
    }
}
