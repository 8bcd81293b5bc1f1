package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.institution.inquiry.Asked.field;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.Samples;
import org.focalnet.notify.Mails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InquiryPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless henrik = new Browserless().signInAs(estavia, Role.TEAM);
    private final Browserless ole = new Browserless();
    private final String address = Asked.address();

    @BeforeEach
    void begin() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void anInquiryBeginsWithEightPlainQuestionsThatAreMovedReworkedAndTakenAway() {
        var page = leila.get("/institutions/inquiries/new");
        assertThat(page.document().select("fieldset textarea[name^=text_]")).hasSize(8);
        assertThat(page.text()).contains("even where it is called something else", "It stands above the questions");
        String[] fields = Asked.fields("Moved", LocalDate.now().plusDays(9));
        fields[5] = "down_0";
        var moved = leila.post("/institutions/inquiries", fields);
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.document().select("textarea[name^=text_]").eachText())
                .containsExactly("Do you train?", "What do you do?", "What would help?");
        fields[5] = "remove_1";
        assertThat(leila.post("/institutions/inquiries", fields)
                        .document()
                        .select("textarea[name^=text_]")
                        .eachText())
                .containsExactly("What do you do?", "What would help?");
        fields[5] = "add";
        assertThat(leila.post("/institutions/inquiries", fields).document().select("textarea[name^=text_]"))
                .hasSize(4);
        assertThat(leila.get("/institutions/inquiries").text()).contains("Ask what is done for prevention");
    }

    @Test
    void whatDoesNotFitIsSaidAndShownAgain() {
        String[] fields = Asked.fields("x", LocalDate.now().minusDays(1));
        fields[11] = "nobody";
        fields[33] = "Only one";
        var refused = leila.post("/institutions/inquiries", fields);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Give a day between", "Give a mail address", "Give from two to 12 options");
        assertThat(refused.document().select("textarea[name=note]").val()).contains("yearly picture");
        for (String day : new String[] {"2027-02-30", "31/12/2027", "", "9999-12-31"}) {
            fields[15] = day;
            assertThat(leila.post("/institutions/inquiries", fields).status()).isEqualTo(422);
        }
        assertThat(leila.post("/institutions/inquiries", "title", "None", "contact", "a@b.example")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aFormSentTwiceIsOneInquiryAndAnOlderFormOverwritesNothing() {
        String[] fields = Asked.fields("Twice", LocalDate.now().plusDays(9));
        String path = leila.post("/institutions/inquiries", fields).location();
        assertThat(leila.post("/institutions/inquiries", fields).location()).isEqualTo(path);
        assertThat(leila.get("/institutions/inquiries").document().select("#inquiries tbody tr"))
                .hasSize(1);
        fields[3] = "1";
        fields[7] = "By Henrik";
        assertThat(henrik.post(path, fields).status()).isEqualTo(303);
        fields[7] = "By Leila";
        var both = leila.post(path, fields);
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("By Henrik");
        assertThat(both.document().select("input[name=title]").val()).isEqualTo("By Leila");
    }

    @Test
    void eachInstitutionGetsAMailWithALinkOfItsOwnAndNoQuestionInIt() {
        String inquiry = Asked.draft(leila, "What do you do?");
        String second = Asked.address();
        Asked.add(
                leila,
                inquiry,
                Asked.institution(leila, "Interior", address),
                Samples.institution(leila, "Justice", "languages", "fr"));
        assertThat(leila.get(inquiry).text()).contains("Ole Brandt", "No contact yet", "Send one mail");
        String justice =
                leila.get(inquiry).document().select("ul.list a.title").get(1).attr("href");
        assertThat(leila.post(
                                justice + "/contact",
                                "person",
                                "Ida\u0000 Holm\nBcc: a@b.example",
                                "mail",
                                second,
                                "language",
                                "ar")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(
                                justice + "/contact",
                                "person",
                                "Ida",
                                "mail",
                                "a@b.example,c@d.example",
                                "language",
                                "en")
                        .status())
                .isEqualTo(422);
        var preview = leila.get(inquiry + "/preview");
        assertThat(preview.text()).contains("Dear Ole Brandt", "The mail in", "We prepare the yearly picture.");
        assertThat(leila.post(inquiry + "/sending").status()).isEqualTo(303);
        assertThat(leila.post(inquiry + "/sending").status())
                .as("nobody is left")
                .isEqualTo(422);
        String mail = Asked.mail(address, 1).raw();
        assertThat(mail).doesNotContain("What do you do?", "yearly picture");
        assertThat(Asked.mail(second, 1).raw()).doesNotContain("\nBcc:");
        assertThat(Asked.link(address, 1)).isNotEqualTo(Asked.link(second, 1));
        assertThat(henrik.post(inquiry, Asked.fields("Changed", LocalDate.now().plusDays(9)))
                        .text())
                .contains("its questions stay as they are");
        assertThat(leila.get(inquiry + "/edit").status()).isEqualTo(303);
    }

    @Test
    void theListIsSearchedFilteredAndShowsWhoIsLate() {
        Asked.sent(leila, "Late one", address);
        SignIns.execute(
                "update institution.inquiry_sheet set due_at = now() - interval '1 day' where owner_id = ?",
                estavia.value());
        Asked.draft(leila, "A draft");
        assertThat(leila.get("/institutions/inquiries").text()).contains("2 institutions asked", "Nobody chosen yet");
        assertThat(leila.get("/institutions/inquiries?state=LATE").text())
                .contains("Late one")
                .doesNotContain("A draft");
        assertThat(leila.get("/institutions/inquiries?state=DRAFT").text())
                .contains("A draft")
                .doesNotContain("Late one");
        assertThat(leila.get("/institutions/inquiries?q=brandt").text()).contains("Late one");
        assertThat(leila.get("/institutions/inquiries?q=nothing+of+it").text()).contains("No inquiry like this");
        assertThat(leila.get("/institutions/inquiries?page=7&sort=due&state=x&institution=y")
                        .status())
                .isEqualTo(200);
        String sheet = leila.get("/institutions/inquiries?state=LATE")
                .document()
                .select("tbody a.title")
                .attr("href");
        String map = leila.get(sheet).document().select(".push a").attr("href");
        assertThat(leila.get("/institutions/inquiries?institution=" + Samples.id(map))
                        .text())
                .contains("Late one")
                .doesNotContain("A draft");
    }

    @Test
    void remindersAreNeverDoubledAndWhoIsLateIsToldOnce() {
        Asked.sent(leila, "Asked", address);
        String sheet = Asked.sheet(leila);
        assertThat(leila.post(sheet + "/reminder").status()).isEqualTo(303);
        assertThat(leila.post(sheet + "/reminder").status()).isEqualTo(422);
        assertThat(Asked.mail(address, 2).subject()).startsWith("Reminder");
        change("remind_at = now() - interval '1 minute'");
        Jobs.run("institution-inquiries");
        change("reminded_at = now() - interval '3 days'");
        Jobs.run("institution-inquiries");
        Jobs.run("institution-inquiries");
        assertThat(Asked.mail(address, 3).subject()).startsWith("Reminder");
        change("due_at = now() - interval '1 minute'");
        Jobs.run("institution-inquiries");
        Jobs.run("institution-inquiries");
        assertThat(Asked.mail(address, 4).text()).contains("still welcome");
        assertThat(Mails.to(address)).hasSize(4);
        assertThat(leila.get("/notices").text()).contains("has not answered in time");
        assertThat(leila.post(
                                sheet + "/extension",
                                "due",
                                LocalDate.now().minusDays(1).toString())
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(
                                sheet + "/extension",
                                "due",
                                LocalDate.now().plusDays(30).toString())
                        .status())
                .isEqualTo(303);
        assertThat(Asked.mail(address, 5).subject()).contains("Another day");
        assertThat(leila.get("/institutions/inquiries?state=LATE").text()).contains("No inquiry like this");
    }

    private void change(String what) {
        SignIns.execute("update institution.inquiry_sheet set " + what + " where owner_id = ?", estavia.value());
    }

    @Test
    void theOfficeComparesTakesOverAndThanksWithWhatBecameOfIt() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        Asked.answer(ole, link, page, "hand_in", field(page, 0), "=1+1 Patrols", field(page, 1), "NO");
        String sheet = Asked.sheet(leila);
        String inquiry = leila.get(sheet).document().select(".eyebrow a").get(1).attr("href");
        assertThat(leila.get(inquiry + "/answers").text()).contains("Patrols", "No answer");
        assertThat(new String(leila.file(inquiry + "/answers.csv"), StandardCharsets.UTF_8))
                .contains("AMBER+STRICT", "'=1+1 Patrols", "No");
        assertThat(leila.file(inquiry + "/answers.xlsx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        assertThat(leila.file(inquiry + "/answers.pdf")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(leila.file(inquiry + "/answers.docx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        adopt(sheet, field(page, 0).substring(7));
        leila.post(sheet + "/thanks", "outcome", "");
        assertThat(leila.post(sheet + "/thanks", "outcome", "It is part of the plan.")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(sheet + "/thanks", "outcome", "Again").status()).isEqualTo(422);
        var mail = Asked.mail(address, 2);
        assertThat(mail.subject()).isEqualTo("Thank you for your answers");
        assertThat(mail.text()).doesNotContain("part of the plan");
        assertThat(ole.get(Asked.link(address, 2)).text()).contains("It is part of the plan.", "Patrols");
        assertThat(ole.get(link).document().select("textarea")).isEmpty();
    }

    @Test
    void whatWasThankedOrWithdrawnIsNeitherWithdrawnNorGivenAnotherDay() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        Asked.answer(ole, link, page, "hand_in", field(page, 0), "Patrols", field(page, 1), "NO");
        String sheet = Asked.sheet(leila);
        assertThat(leila.post(sheet + "/thanks", "outcome", "It is part of the plan.")
                        .status())
                .isEqualTo(303);
        String day = LocalDate.now().plusDays(40).toString();
        var thanked = leila.get(sheet).document();
        assertThat(thanked.select("form[action$=/withdrawal], form[action$=/extension]"))
                .isEmpty();
        for (var refused : List.of(leila.post(sheet + "/withdrawal"), leila.post(sheet + "/extension", "due", day))) {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text())
                    .contains("was thanked", "Ask the same questions again")
                    .doesNotContain("another last day first");
        }
        String other = Asked.address();
        Asked.sent(leila, "Withdrawn", other);
        String second = Asked.sheet(leila);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(leila.post(second + "/withdrawal").status()).isEqualTo(303);
        }
        var refused = leila.post(second + "/extension", "due", day);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("were withdrawn", "Ask the same questions again");
        assertThat(Asked.mail(other, 2).subject()).isNotEmpty();
        assertThat(Mails.to(other)).as("told once").hasSize(2);
        assertThat(Mails.to(address)).as("asked and thanked").hasSize(2);
    }

    private void adopt(String sheet, String question) {
        String path = sheet + "/answers/" + question + "/adoption";
        assertThat(leila.get(path).text()).contains("Choose a pillar or theme", "Patrols");
        var before = leila.get(path + "?into=PILLAR_1");
        assertThat(before.text()).contains("The map says now", "Nothing so far");
        String version = before.document().select("input[name=version]").attr("value");
        assertThat(leila.post(path, "into", "PILLAR_1", "version", "77", "after", "Mine")
                        .status())
                .isEqualTo(409);
        assertThat(leila.post(path, "into", "PILLAR_9", "version", version, "after", "Mine")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(path, "into", "PILLAR_1", "version", version, "after", "Patrols in three districts.")
                        .status())
                .isEqualTo(303);
        String map = leila.get(sheet).document().select(".push a").attr("href");
        assertThat(leila.get(map).text()).contains("Patrols in three districts.");
        assertThat(leila.get(sheet).text()).contains("taken over into the map");
    }

    @Test
    void questionsAreKeptAsATemplateAndReused() {
        String inquiry = Asked.draft(leila, "Our questions");
        String template = leila.post(
                        inquiry + "/template", "form", UUID.randomUUID().toString())
                .location();
        assertThat(leila.get("/institutions/inquiries").text()).contains("Our questions", "Begin with it");
        var fresh = leila.get("/institutions/inquiries/new?from=" + Samples.id(template));
        assertThat(fresh.document().select("textarea[name^=text_]").eachText())
                .containsExactly("What do you do?", "Do you train?", "What would help?");
        assertThat(leila.post(template + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(template).status()).isEqualTo(404);
        assertThat(leila.post(inquiry + "/removal").status()).isEqualTo(303);
    }

    @Test
    void anInstitutionThatLeavesTheMapKeepsItsAnswers() {
        String link = Asked.sent(leila, "Asked", address);
        String map = leila.get(Asked.sheet(leila)).document().select(".push a").attr("href");
        assertThat(leila.get(map).text()).contains("Questions to it");
        leila.post(map + "/removal");
        var page = ole.get(link);
        assertThat(Asked.answer(ole, link, page, "hand_in", field(page, 0), "Patrols")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Patrols").doesNotContain("Take over into the map");
    }

    @Test
    void theSecretariatAndOtherMembersFindNothingAndAReaderChangesNothing() {
        Asked.sent(leila, "Kanarienvogel", address);
        String sheet = Asked.sheet(leila);
        String inquiry = leila.get(sheet).document().select(".eyebrow a").get(1).attr("href");
        var reader = new Browserless().signInAs(estavia, Role.READER);
        assertThat(reader.get(sheet).text()).contains("Kanarienvogel").doesNotContain("Send a reminder");
        assertThat(reader.post(sheet + "/reminder").status()).isEqualTo(404);
        for (Browserless other : new Browserless[] {
            new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER),
            new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT)
        }) {
            assertThat(other.get("/institutions/inquiries").text()).doesNotContain("Kanarienvogel");
            assertThat(other.get("/search?q=Kanarienvogel")
                            .document()
                            .select("main ul")
                            .text())
                    .doesNotContain("Kanarienvogel");
            for (String path : new String[] {sheet, inquiry, inquiry + "/answers", inquiry + "/answers.csv"}) {
                assertThat(other.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(other.post(sheet + "/withdrawal").status()).isEqualTo(404);
        }
    }
}
