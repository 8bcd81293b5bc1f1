package org.focalnet.institution.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.focalnet.institution.inquiry.Asked.answer;
import static org.focalnet.institution.inquiry.Asked.field;

import java.util.List;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.institution.Samples;
import org.focalnet.member.freeze.Frozen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AnsweringPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ole = new Browserless();
    private final Browserless ida = new Browserless();
    private final String address = Asked.address();

    @BeforeEach
    void begin() {
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void theLinkOfAFrozenHubSaysThatItRestsAndIsGoodAgainAfterIt() {
        String link = Asked.sent(leila, "What do you do?", address);
        var page = ole.get(link);
        String first = field(page, 0);
        answer(ole, link, page, "save", first, "We train");
        Frozen.freeze(estavia);
        try {
            var resting = ole.get(link);
            assertThat(resting.status()).isEqualTo(403);
            assertThat(resting.text())
                    .contains("This link rests for now", "What you have saved is kept")
                    .doesNotContain("What do you do?", "We train", "could not be saved", "frozen");
            var typed = answer(ole, link, page, "save", first, "We train officers");
            assertThat(typed.status()).isEqualTo(403);
            assertThat(typed.text()).contains("could not be saved", "We train officers");
            assertThat(ole.get("/inquiries/" + "x".repeat(43)).status()).isEqualTo(404);
        } finally {
            Frozen.lift(estavia);
        }
        page = ole.get(link);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select("textarea").val()).isEqualTo("We train");
        assertThat(answer(ole, link, page, "save", first, "We train officers").status())
                .isEqualTo(303);
    }

    @Test
    void whoeverHoldsTheLinkAnswersInPartsWithoutAnAccountAndHandsIn() {
        String link = Asked.sent(leila, "What do you do?", address);
        var page = ole.get(link);
        assertThat(page.text())
                .contains("We prepare the yearly picture.", "What do you do?", "A few lines", "office@hub.example")
                .contains("Its team alone reads them");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Sent", "0 of 3 answered");
        String first = field(page, 0);
        assertThat(answer(ole, link, page, "save", first, "We train\nofficers").status())
                .isEqualTo(303);
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Begun", "1 of 3 answered", "We train officers");
        page = ole.get(link);
        assertThat(page.document().select("textarea").val()).isEqualTo("We train\nofficers");
        assertThat(answer(ole, link, page, "hand_in", field(page, 1), "YES", field(page, 2), "Time")
                        .status())
                .isEqualTo(303);
        assertThat(ole.get(link).text()).contains("Your answers have arrived", "3 of 3 answered");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Handed in", "Yes", "Time");
        assertThat(leila.get("/notices").text()).contains("An institution has handed in its answers");
        page = ole.get(link);
        answer(ole, link, page, "hand_in", field(page, 2), "Money");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Money");
        assertThat(ole.get(link + "/answers").text()).contains("We train officers", "Money", "Yes");
    }

    @Test
    void whatIsNeededIsAskedForBeforeHandingInAndTheRestIsSaved() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        var refused = answer(ole, link, page, "hand_in", field(page, 1), "NO");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("needs an answer before you hand in");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Begun", "1 of 3 answered");
    }

    @Test
    void anAnswerThatDoesNotFitIsShownAgainWithWhatToDo() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        String first = field(page, 0);
        String third = field(page, 2);
        var answered = answer(ole, link, page, "save", first, "x".repeat(1_000_000), third, "Time");
        assertThat(answered.status()).isEqualTo(422);
        assertThat(answered.text()).contains("at most 8,000 characters");
        assertThat(answered.document().select("textarea").val()).hasSize(1_000_000);
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("1 of 3 answered", "Time");
        assertThat(answer(ole, link, page, "save", third, "A medal").status()).isEqualTo(422);
        assertThat(answer(ole, link, page, "save", field(page, 1), "PERHAPS").status())
                .isEqualTo(422);
        page = ole.get(link);
        answer(ole, link, page, "save", first, "a\u0000\u0007b\u202Ec \u2028 d", "answer_" + UUID.randomUUID(), "x");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("abc");
        assertThat(new Browserless()
                        .speaking("ar")
                        .get(link)
                        .document()
                        .select("html")
                        .attr("dir"))
                .isEqualTo("rtl");
    }

    @Test
    void eachAnswerIsSavedQuietlyWhileTheNextIsTyped() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        String first = field(page, 0);
        String id = first.substring(7);
        String typedOn = page.document().select("input[name=page]").attr("value");
        var kept = ole.post(link + "/answers/" + id, first, "We", "page", typedOn, "version_" + id, "0");
        assertThat(kept.status()).isEqualTo(204);
        assertThat(kept.header("X-Version")).isEqualTo("1");
        assertThat(ole.post(link + "/answers/" + id, first, "We train", "page", typedOn, "version_" + id, "0")
                        .status())
                .as("its answer may have been lost on a slow line")
                .isEqualTo(204);
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("We train");
        assertThat(ole.post(link + "/answers/" + UUID.randomUUID(), "page", typedOn)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void twoWhoShareALinkKeepBothAnswersAndChoose() {
        String link = Asked.sent(leila, "Asked", address);
        var his = ole.get(link);
        var hers = ida.get(link);
        String first = field(his, 0);
        answer(ole, link, his, "save", first, "Patrols");
        var both = answer(ida, link, hers, "save", first, "Courses");
        assertThat(both.status()).isEqualTo(409);
        assertThat(both.text()).contains("Both are kept", "Courses");
        assertThat(both.document().select("textarea").val()).isEqualTo("Patrols");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Patrols", "Courses");
        assertThat(leila.get("/institutions/inquiries").text()).contains("Two answers to choose from");
        String take = both.document().select("button[value^=take_]").attr("value");
        assertThat(answer(ida, link, ida.get(link), take).status()).isEqualTo(303);
        assertThat(ida.get(link).document().select("textarea").val()).isEqualTo("Courses");
        assertThat(ida.get(link).text()).as("the other one is still beside").contains("Patrols");
        String drop = ida.get(link).document().select("button[value^=drop_]").attr("value");
        answer(ida, link, ida.get(link), drop);
        assertThat(ida.get(link).text()).doesNotContain("Patrols");
    }

    @Test
    void aColleagueGetsALinkOfTheirOwnAndTheFirstOneSaysSo() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        answer(ole, link, page, "save", field(page, 0), "First words");
        String other = Asked.address();
        assertThat(ole.post(link + "/colleague", "colleague", "Ida Holm\r\nBcc: x@y.example", "mail", other)
                        .status())
                .isEqualTo(303);
        assertThat(ole.post(link + "/colleague", "colleague", "Ida Holm", "mail", other)
                        .location())
                .as("the button pressed twice")
                .isEqualTo(link);
        assertThat(ole.post(link + "/colleague", "colleague", "Eva", "mail", Asked.address())
                        .text())
                .contains("You have handed this on to Ida Holm");
        String theirs = Asked.link(other, 1);
        assertThat(Asked.mail(other, 1).raw()).doesNotContain("\nBcc:");
        assertThat(ole.get(link).text())
                .contains("You have handed this on to Ida Holm")
                .doesNotContain("First words");
        assertThat(answer(ole, link, page, "save", field(page, 0), "Late words").status())
                .isEqualTo(422);
        assertThat(ole.get(link + "/answers").text()).doesNotContain("First words");
        assertThat(ida.get(theirs).document().select("textarea").val()).isEqualTo("First words");
        assertThat(leila.get(Asked.sheet(leila)).text()).contains("Ole Brandt", "Ida Holm", "Passed on");
        assertThat(leila.get("/notices").text()).contains("handed on to a colleague");
        assertThat(ida.post(theirs + "/colleague", "colleague", "Ole", "mail", address)
                        .text())
                .contains("was asked already");
        String third = Asked.address();
        String fourth = Asked.address();
        ida.post(theirs + "/colleague", "colleague", "Third", "mail", third);
        ole.post(Asked.link(third, 1) + "/colleague", "colleague", "Fourth", "mail", fourth);
        var fifth = ole.post(Asked.link(fourth, 1) + "/colleague", "colleague", "Fifth", "mail", Asked.address());
        assertThat(fifth.status()).isEqualTo(422);
        assertThat(fifth.text()).contains("can no longer be handed on");
    }

    @Test
    void wrongOldAndForeignLinksGetTheSameAnswer() {
        String link = Asked.sent(leila, "Asked", address);
        leila.post(Asked.sheet(leila) + "/contact", "person", "Ole Brandt", "mail", address, "language", "en");
        String fresh = Asked.link(address, 2);
        assertThat(fresh).isNotEqualTo(link);
        assertThat(ole.get(fresh).status()).isEqualTo(200);
        var old = ole.get(link);
        assertThat(old.status()).isEqualTo(404);
        for (String wrong : List.of("/inquiries/" + "x".repeat(43), "/inquiries/1", "/inquiries/%27%20or%20true")) {
            var answer = ole.get(wrong);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.document().select("main").text())
                    .isEqualTo(old.document().select("main").text());
        }
    }

    @Test
    void whoTriesManyLinksIsSlowedDown() {
        int last = 0;
        for (int i = 0; i < 70 && last != 429; i++) {
            last = ole.get("/inquiries/" + "y".repeat(43)).status();
        }
        assertThat(last).isEqualTo(429);
        SignIns.execute("delete from identity.throttle");
    }

    @Test
    void aLinkThatHasEndedSaysSoAndNothingTypedIsLost() {
        String link = Asked.sent(leila, "Asked", address);
        var page = ole.get(link);
        SignIns.execute(
                "update institution.inquiry_sheet set due_at = now() - interval '1 day' where owner_id = ?",
                estavia.value());
        assertThat(ole.get(link).text()).contains("still welcome, for a few days more");
        String sheet = Asked.sheet(leila);
        leila.post(sheet + "/withdrawal");
        assertThat(ole.get(link).text())
                .contains("withdrawn these questions", "office@hub.example")
                .doesNotContain("What do you do?");
        var late = answer(ole, link, page, "save", field(page, 0), "My long text");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("My long text", "here it is to copy");
        assertThat(Asked.mail(address, 2).text()).contains("withdrawn");
        assertThat(leila.get("/institutions/inquiries?state=WITHDRAWN").text()).contains("Withdrawn");
    }

    /** With a good link in hand and its cookies, every other door of the program is tried with every id of the hub. */
    @Test
    void aLinkOpensItsOwnSheetAndNothingElseOfTheHub() {
        String secret = "Kanarienvogel" + System.nanoTime();
        String mail = Asked.address();
        String other = Asked.sent(leila, secret, mail);
        String otherSheet = Asked.sheet(leila);
        String stance = Samples.institution(leila, secret, "mandate", secret);
        Samples.stance(leila, stance, "SCEPTICAL", "BRIEFED", "2026-01-01");
        String link = Asked.sent(leila, "Asked", address);
        String token = link.substring(link.lastIndexOf('/') + 1);
        var page = ole.get(link);
        assertThat(page.text()).doesNotContain(secret);
        answer(ole, link, page, "save", field(page, 0), "Mine");
        List<String> ids = List.of(
                token,
                Samples.id(otherSheet),
                Samples.id(Asked.sheet(leila)),
                Samples.id(stance),
                field(ida.get(other), 0).substring(7),
                estavia.toString());
        var mapping = Program.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        int tried = 0;
        for (var route : mapping.getHandlerMethods().keySet()) {
            boolean reads = route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
            for (String path : reads ? route.getPatternValues() : List.<String>of()) {
                boolean ours = path.contains("institutions")
                        || path.contains("inquiries")
                        || path.contains("commitments")
                        || path.contains("search")
                        || path.contains("meetings")
                        || path.contains("polic");
                for (String id : ours ? ids : List.<String>of()) {
                    String address = path.replaceFirst("\\{token}", token).replaceAll("\\{[^}]*}", id);
                    if (!address.startsWith("/inquiries/" + token)) {
                        assertThat(ole.get(address).body()).as(address).doesNotContain(secret);
                    }
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
        for (String id : ids) {
            assertThat(ole.get(link + "/answers/" + id + "/adoption").body()).doesNotContain(secret);
            assertThat(ole.post(link + "/answers/" + id, "answer_" + id, "x").status())
                    .isIn(204, 404, 422);
            assertThat(ole.post("/institutions/inquiries/sheets/" + id + "/reminder")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(otherSheet).text()).contains("0 of 3 answered");
    }
}
