package org.focalnet.assessment.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.assessment.Reflected;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.plan.Planned;
import org.focalnet.workload.CommitmentSource;
import org.junit.jupiter.api.Test;

/** A round as a team goes through it: begun in parts, decided question by question, with dissent and evidence. */
class RoundPageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void noRoundBeginsWithALastDayThatIsOver() {
        for (String over : List.of(
                LocalDate.now().minusDays(1).toString(),
                LocalDate.now().minusMonths(2).toString(),
                "2026-01-01")) {
            List<String> fields = new ArrayList<>(List.of(Reflected.fields(Reflected.CAPACITY, "Review", "mandate")));
            fields.set(fields.indexOf("due") + 1, over);
            for (String act : List.of("anyway", "begin")) {
                fields.set(fields.indexOf("act") + 1, act);
                var answer = leila.post("/assessment/rounds", fields.toArray(String[]::new));
                assertThat(answer.status()).as(over).isEqualTo(422);
                assertThat(answer.text()).contains("Give a day between");
            }
        }
    }

    @Test
    void theFirstStepIsReadingAndARoundTakesOnlyTheSectionsThatWereChosen() {
        assertThat(leila.get("/assessment").document().select(".empty a").attr("href"))
                .isEqualTo("/assessment/orientation");
        assertThat(leila.get("/assessment/orientation").text()).contains("What it is not", "no rating");
        assertThat(leila.get("/assessment/rounds/new").text()).contains("National capacity review");
        var form = leila.get("/assessment/rounds/new?instrument=" + Reflected.CAPACITY);
        assertThat(form.document().select("input[name=sections][checked]")).hasSizeGreaterThan(5);
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        assertThat(Reflected.sections(leila, round)).hasSize(1);
        assertThat(leila.get(round).text())
                .contains(
                        "0 of 7 examined", "sections are left for later", "Ask the institutions", "The whole country");
        assertThat(leila.get("/assessment?q=REVIEW&kind=CAPACITY&state=OPEN").text())
                .contains("Review 2026", "1 round");
        assertThat(leila.get("/assessment?kind=RISK").text()).contains("No round fits");
        var change = leila.get(round + "/edit");
        assertThat(change.document().select("input[name=sections][checked]")).hasSize(1);
        String version = change.document().select("input[name=version]").attr("value");
        String[] more = Reflected.fields(Reflected.CAPACITY, "Review 2027", "mandate", "law");
        assertThat(leila.post(round, with(more, "version", version)).status()).isEqualTo(303);
        assertThat(Reflected.sections(leila, round)).hasSize(2);
        var late = omar.post(round, with(more, "version", version));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("What you wrote", "What was saved");
    }

    private static String[] with(String[] fields, String name, String value) {
        String[] more = java.util.Arrays.copyOf(fields, fields.length + 2);
        more[fields.length] = name;
        more[fields.length + 1] = value;
        return more;
    }

    @Test
    void whatDoesNotFitIsRefusedBesideItsFieldAndNothingIsBegun() {
        String huge = "x".repeat(70_000);
        for (String[] fields : new String[][] {
            {"instrument", Reflected.CAPACITY},
            {"instrument", Reflected.CAPACITY, "title", huge, "sections", "mandate", "due", "2027-02-30"},
            {"instrument", Reflected.CAPACITY, "title", "\u0000\u202e", "sections", "mandate", "due", "9999-99-99"},
            Reflected.fields(Reflected.CAPACITY, "Forged", "no-such-section"),
            Reflected.fields(Reflected.CAPACITY, "None")
        }) {
            var answer = leila.post("/assessment/rounds", fields);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.document().select(".notice.danger a")).isNotEmpty();
        }
        assertThat(leila.post("/assessment/rounds", "instrument", "none").status())
                .isEqualTo(404);
        assertThat(leila.get("/assessment").text()).contains("No round yet");
        String item = Reflected.item(leila, Reflected.round(leila, Reflected.CAPACITY, "Review", "mandate"));
        assertThat(leila.post(item + "/position", "value", "CLEAR_SIGNS", "version", "0")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(item + "/position", "reasoning", huge, "trend", "UP")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(item + "/answers", "own_capacity", "", "own_value", "5")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(item + "/evidence", "title", "Decree", "link", "javascript:alert(1)")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(item + "/comments", "comment", " ").status()).isEqualTo(422);
        assertThat(leila.get(item).text()).contains("Not decided yet", "Nobody has answered yet");
    }

    @Test
    void twoWhoDecideTheSameSeeBothAndNothingIsLost() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        String item = Reflected.item(leila, round);
        String seen = omar.get(item)
                .document()
                .select("form[action$=/position] input[name=version]")
                .attr("value");
        assertThat(Reflected.decide(leila, item, "IN_USE", "The decree of 2025 is applied.")
                        .status())
                .isEqualTo(303);
        var late = omar.post(
                item + "/position", "version", seen, "value", "ON_PAPER", "reasoning", "Nobody has used it yet.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select(".compare .mine").text())
                .contains("In place on paper", "Nobody has used it yet.");
        assertThat(late.document().select(".compare .theirs").text())
                .contains("In use", "The decree of 2025 is applied.");
        assertThat(late.document().select("textarea[name=reasoning]").text()).isEqualTo("Nobody has used it yet.");
        assertThat(leila.get(item).text()).contains("The decree of 2025 is applied.", "Leila Test");
        assertThat(Reflected.decide(
                                omar,
                                item,
                                "ON_PAPER",
                                "Both were read.",
                                "dissent",
                                "The ministry of justice says that it is in use.")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(item).text()).contains("Both were read.", "The ministry of justice says");
        assertThat(leila.get(round).text()).contains("1 of 7 examined");
        assertThat(leila.get(Reflected.sections(leila, round).getFirst()).text())
                .contains("In place on paper", "With dissent");
    }

    @Test
    void answersOfSeveralStandSideBySideWithEvidenceAndComments() {
        String item = Reflected.item(leila, Reflected.round(leila, Reflected.RISK, "Risk 2026", "f1"));
        leila.post(item + "/answers", "version", "0", "own_capacity", "Head of the office", "own_value", "SOME_SIGNS");
        omar.post(
                item + "/answers",
                "version",
                "0",
                "own_capacity",
                "Analyst",
                "own_value",
                "NOT_OBSERVED",
                "own_words",
                "Seen nowhere in two years.");
        var page = reader.get(item);
        assertThat(page.document().select("#answers tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("Head of the office") && row.contains("Some signs"))
                .anyMatch(row -> row.contains("Analyst") && row.contains("Seen nowhere"));
        assertThat(page.document().select("main form")).isEmpty();
        assertThat(omar.post(item + "/answers", "version", "0", "own_capacity", "Analyst", "own_value", "CLEAR_SIGNS")
                        .status())
                .isEqualTo(409);
        String title = "Yearly report of the ombuds office";
        assertThat(leila.post(
                                item + "/evidence",
                                "title",
                                title,
                                "source",
                                "OFFICIAL",
                                "sure",
                                "HIGH",
                                "link",
                                "https://ombuds.example/2025")
                        .status())
                .isEqualTo(303);
        leila.post(item + "/comments", "comment", "To be asked at the meeting.");
        assertThat(omar.get(item).text())
                .contains(title, "confidence: High", "To be asked at the meeting.")
                .doesNotContain("Comment removed");
        String comment = leila.get(item)
                .document()
                .select("form[action^=/assessment/comments/]")
                .attr("action");
        assertThat(omar.post(comment).status()).isEqualTo(404);
        assertThat(leila.post(comment).status()).isEqualTo(303);
        String removal = leila.get(item)
                .document()
                .select("form[action^=/assessment/evidence/]")
                .attr("action");
        assertThat(leila.post(removal).status()).isEqualTo(303);
        assertThat(leila.get(item).text()).doesNotContain(title, "To be asked");
    }

    /** A gap asks for help and goes into the plan, a strength offers it: codes of the vocabulary and nothing private. */
    @Test
    void aFindingDraftsANeedOrAnOfferThatBearsNothingOfTheRound() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Heron review", "foreign_policy");
        List<String> items =
                Reflected.items(leila, Reflected.sections(leila, round).getFirst());
        String gap = items.get(1); // are people trained for this before they are posted
        assertThat(leila.get(gap).document().select("main a[href^=/cooperation]"))
                .isEmpty();
        Reflected.decide(leila, gap, "ON_PAPER", "Kestrel says nobody goes to the course.");
        Reflected.decide(leila, items.getFirst(), "ABLE_TO_HELP", "Kestrel has written it for years.");
        String need = leila.get(gap)
                .document()
                .select("a[href^=/cooperation/needs/new]")
                .attr("href");
        assertThat(need)
                .contains(
                        "themes=OFFICIAL_TRAINING",
                        "pillars=PILLAR_",
                        "sectors=FOREIGN_AFFAIRS",
                        "kind=CAPACITY_BUILDING",
                        "form=TRAINING")
                .doesNotContain("Kestrel", "Heron", id(gap), id(round));
        var draft = leila.get(need).document();
        assertThat(draft.select("input[name=title]").val())
                .isEqualTo("Help with: Training of officials (Foreign affairs)");
        assertThat(draft.select("main input[checked]").eachAttr("value"))
                .contains("OFFICIAL_TRAINING", "FOREIGN_AFFAIRS", "CAPACITY_BUILDING", "TRAINING");
        assertThat(draft.selectFirst("main form[action=/cooperation/needs]").html())
                .doesNotContain("Kestrel", "Heron", id(gap), id(round));
        String offer = leila.get(items.getFirst())
                .document()
                .select("a[href^=/cooperation/offers/new]")
                .attr("href");
        var offered = leila.get(offer).document();
        assertThat(offered.select("input[name=title]").val()).startsWith("What we can share: ");
        assertThat(offered.selectFirst("main form[action=/cooperation/offers]").html())
                .doesNotContain("Kestrel", "Heron", id(items.getFirst()), id(round));
        assertThat(leila.get(items.getFirst()).document().select("a[href^=/plan/actions/new]"))
                .as("a strength needs no action")
                .isEmpty();
        assertThat(reader.get(gap).document().select("main a[href^=/cooperation], main a[href^=/plan]"))
                .isEmpty();
    }

    @Test
    void aFindingGoesIntoThePlanWithItsQuestionAndTheItemTellsOfTheAction() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Heron review", "mandate");
        String gap = Reflected.item(leila, round);
        Reflected.decide(leila, gap, "NOT_IN_PLACE", "There is a letter and nothing else.");
        String button =
                leila.get(gap).document().select("a[href^=/plan/actions/new]").attr("href");
        assertThat(button).isEqualTo("/plan/actions/new?finding=" + id(gap));
        Planned.plan(leila, "Plan of findings");
        var form = leila.get(button).document();
        assertThat(form.select("input[name=source_title]").val())
                .isEqualTo("Is there a written mandate for the focal point, and who signed it?");
        String action = Planned.action(
                leila,
                leila.get("/plan").document().select("a[href^=/plan/][href*=-]").attr("href"),
                "Mandate",
                "Write a decree",
                "source",
                "GAP",
                "source_id",
                id(gap),
                "source_title",
                form.select("input[name=source_title]").val(),
                "source_path",
                form.select("input[name=source_path]").val());
        assertThat(leila.get(gap)
                        .document()
                        .select("aside a[href=" + action + "]")
                        .text())
                .isEqualTo("Write a decree");
        assertThat(leila.get(gap).text()).contains("Not started");
        assertThat(leila.get(action).document().select("#sources a[href=" + gap + "]"))
                .hasSize(1);
        assertThat(mallory.get(button).text()).doesNotContain("written mandate");
        assertThat(leila.get("/plan/actions/new?finding=" + UUID.randomUUID()).status())
                .isEqualTo(200);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void aRiskHasTrendConfidenceAndWhatHoldsAgainstItAndNamesOfPeopleAreHintedAt() {
        String round = Reflected.round(leila, Reflected.RISK, "Risk 2026", "f1");
        String section = Reflected.sections(leila, round).getFirst();
        String item = Reflected.items(leila, section).getFirst();
        var saved = Reflected.decide(
                leila,
                item,
                "SOME_SIGNS",
                "Reported by the unit of Colonel Marro, telephone +41 79 555 01 02.",
                "trend",
                "WORSENING",
                "confidence",
                "LOW",
                "mitigating",
                "Local councils meet each week.");
        assertThat(saved.location()).isEqualTo(item);
        assertThat(leila.get(item).text())
                .contains(
                        "Worsening",
                        "Low",
                        "Local councils meet each week.",
                        "“Colonel Marro” looks like the name of a person",
                        "can come to harm");
        leila.post(
                section + "/narrative",
                "version",
                "0",
                "narrative",
                "Tension in two regions.",
                "resilience",
                "A free press and strong local councils.");
        var late = omar.post(section + "/narrative", "version", "0", "narrative", "All is calm.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.document().select(".compare").text()).contains("All is calm.", "Tension in two regions.");
        leila.post(round + "/summary", "version", "0", "summary", "Two regions need attention.");
        assertThat(omar.post(round + "/summary", "version", "0", "summary", "None does.")
                        .status())
                .isEqualTo(409);
        assertThat(leila.get(round).text())
                .contains("Two regions need attention.")
                .doesNotContain("None does.");
        assertThat(leila.get(section).text()).contains("A free press and strong local councils.");
    }

    @Test
    void theReportSaysEverythingInWordsAndNothingInCodesOrNumbers() throws Exception {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate", "law");
        Reflected.decide(leila, Reflected.item(leila, round), "ABLE_TO_HELP", "Two neighbours were advised.");
        try (var pdf = Loader.loadPDF(leila.file(round + "/report.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(
                            "In use, resourced, able to help others",
                            "Two neighbours were advised.",
                            "Not looked at in this round",
                            "TLP:AMBER+STRICT")
                    .doesNotContain("ABLE_TO_HELP", "Level");
        }
        try (var docx =
                new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(leila.file(round + "/report.docx"))))) {
            assertThat(docx.getText()).contains("able to help others", "The ministries of justice");
        }
        assertThat(leila.get(round + "/picture").document().select(".grid-map td a").stream()
                        .map(link -> link.ownText()))
                .contains("In use, resourced, able to help others", "Not examined")
                .noneMatch(word -> word.matches(".*[0-9].*"));
    }

    @Test
    void onlyTheOwnTeamReadsAndAReaderWritesNothing() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Kestrel review", "mandate");
        String section = Reflected.sections(leila, round).getFirst();
        String item = Reflected.items(leila, section).getFirst();
        for (String path : new String[] {
            round,
            section,
            item,
            round + "/picture",
            round + "/seal",
            round + "/seal.txt",
            round + "/report.pdf",
            round + "/report.docx",
            round + "/edit",
            round + "/asking",
            round + "/closing",
            round + "/reopening",
            round + "/validation"
        }) {
            assertThat(mallory.get(path).status()).as(path).isEqualTo(404);
        }
        for (String act : new String[] {
            round,
            round + "/summary",
            round + "/asking",
            round + "/reminders",
            round + "/closing",
            round + "/reopening",
            round + "/validation",
            section + "/narrative",
            item + "/position",
            item + "/answers",
            item + "/evidence",
            item + "/comments"
        }) {
            assertThat(mallory.post(act).status()).as(act).isEqualTo(404);
            assertThat(reader.post(act).status()).as(act).isIn(403, 404);
        }
        assertThat(mallory.get("/assessment").text()).doesNotContain("Kestrel");
        for (String path : new String[] {"/assessment", round, section, item}) {
            assertThat(reader.get(path).document().select("main form[method=post]"))
                    .as(path)
                    .isEmpty();
        }
        assertThat(leila.get("/search?q=kestrel").text()).contains("Kestrel review");
        assertThat(mallory.get("/search?q=kestrel").text()).doesNotContain("Kestrel review");
    }

    @Test
    void noPageOfARoundAsksTheDatabaseMoreThanItMay() {
        String round = Reflected.round(leila, Reflected.RISK, "Risk 2026", "f1", "f2", "f3");
        String section = Reflected.sections(leila, round).getFirst();
        String item = Reflected.items(leila, section).getFirst();
        Map<String, Integer> most = Map.of("/assessment", 1, round, 5, section, 5, item, 9, round + "/edit", 2);
        most.forEach((path, statements) ->
                assertThat(Statements.of(leila, path)).as(path).isNotEmpty().hasSizeLessThanOrEqualTo(statements));
    }

    @Test
    void aClosedRoundSaysWhenTheNextOneBeginsUntilItHasBegunAndWhichOneFollowedThen() {
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        leila.post(round + "/closing", "next", LocalDate.now().plusYears(2).toString());
        assertThat(leila.get(round).text()).contains("Next round begins");
        assertThat(leila.get("/assessment").text()).contains("Next round ");
        String next = Reflected.round(leila, Reflected.CAPACITY, "Review 2028", "mandate");
        Reflected.round(leila, Reflected.RISK, "Risk 2028", "f1");
        var page = leila.get(round);
        assertThat(page.text()).contains("Followed by Review 2028").doesNotContain("Next round begins");
        assertThat(page.document().select(".side a[href=" + next + "]")).hasSize(1);
        assertThat(leila.get("/assessment").text())
                .contains("Followed by Review 2028")
                .doesNotContain("Next round ");
        assertThat(leila.get("/handover/pack?part=assessment").text()).doesNotContain("next round");
    }

    @Test
    void anOpenRoundTakesHoursOfTheOfficeAndAClosedOneWhenItsNextOneBegins() {
        Map<String, CommitmentSource> sources =
                Program.context().getBeansOfType(CommitmentSource.class).values().stream()
                        .collect(Collectors.toMap(CommitmentSource::kind, one -> one));
        assertThat(sources.get("capacity_round").minutes()).isEqualTo(7200);
        assertThat(sources.get("risk_review").minutes()).isEqualTo(4800);
        String round = Reflected.round(leila, Reflected.CAPACITY, "Review 2026", "mandate");
        UUID id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
        Viewers.run(Program.focalPoint(estavia), () -> {
            CommitmentSource now = sources.get("capacity_round");
            CommitmentSource next = sources.get("capacity_review_next");
            assertThat(now.standing(new UUID(0, 0), 10)).containsExactly(id);
            assertThat(next.commitment(id)).isEmpty();
            leila.post(round + "/closing", "next", "2028-11-01");
            assertThat(now.standing(new UUID(0, 0), 10)).isEmpty();
            assertThat(now.commitment(id).orElseThrow().done()).isTrue();
            assertThat(next.standing(new UUID(0, 0), 10)).containsExactly(id);
            assertThat(next.commitment(id).orElseThrow().first()).hasToString("2028-11");
            Reflected.round(leila, Reflected.CAPACITY, "Review 2028", "mandate");
            assertThat(next.standing(new UUID(0, 0), 10)).isEmpty();
        });
    }
}
