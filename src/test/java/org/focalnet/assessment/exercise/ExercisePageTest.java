package org.focalnet.assessment.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.focalnet.workload.CommitmentSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An exercise from its planning to the points of its note, as a team goes through it. */
class ExercisePageTest {

    private final MemberId estavia = Program.seat();
    private final Browserless leila =
            new Browserless().signInAs(SignIns.account(estavia, Role.FOCAL_POINT, "Leila Test"));
    private final Browserless omar = new Browserless().signInAs(SignIns.account(estavia, Role.TEAM, "Omar Test"));
    private final Browserless reader = new Browserless().signInAs(estavia, Role.READER);
    private final Browserless mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void anExerciseIsPlannedRunAndFollowedUp() throws Exception {
        assertThat(leila.get("/assessment/exercises").text()).contains("No exercise has been planned yet");
        assertThat(leila.get("/assessment/scenarios").text()).contains("The harvest lists", "Across the lake");
        String exercise = planned("Autumn exercise", "no");
        String role = leila.get(exercise + "/edit").document().select("input[name^=people-]").stream()
                .map(input -> input.attr("name").substring("people-".length()))
                .findFirst()
                .orElseThrow();
        assertThat(leila.post(
                                exercise,
                                "version",
                                "1",
                                "title",
                                "Autumn exercise",
                                "day",
                                day(),
                                "timed",
                                "no",
                                "institution-" + role,
                                "Office of the Prime Minister",
                                "people-" + role,
                                "two advisers")
                        .status())
                .isEqualTo(303);
        assertThat(reader.get(exercise).text()).contains("Office of the Prime Minister", "two advisers");
        assertThat(leila.get(exercise + "/handouts").text())
                .contains("You convene the group", "six million people")
                .doesNotContain("A list on the door");
        assertThat(reader.get(exercise + "/screen").text())
                .contains("six million")
                .doesNotContain("A list on the door");

        assertThat(leila.post(exercise + "/start").location()).isEqualTo(exercise + "/desk");
        var desk = leila.get(exercise + "/desk");
        assertThat(desk.text()).contains("Minute 0 of 120", "A list on the door", "For the facilitator: Let them find");
        assertThat(leila.post(desk.document()
                                .select("form[action$=/revelation]")
                                .attr("action"))
                        .status())
                .isEqualTo(303);
        assertThat(reader.get(exercise + "/screen").text())
                .contains("A list on the door", "Who can have the list taken down")
                .doesNotContain("For the facilitator", "Every district counts");
        note(leila, leila.token(), exercise, "Interior has the list taken down by noon.");
        note(omar, omar.token(), exercise, "Agriculture writes to all districts.");
        assertThat(reader.get(exercise).text())
                .contains("taken down by noon", "noted by Leila Test", "writes to all districts", "noted by Omar Test");
        leila.post(exercise + "/end");
        leila.post(
                exercise + "/note",
                "version",
                "0",
                "worked",
                "One line to the prefect.",
                "failed",
                "No rule on lists.");
        leila.post(
                exercise + "/points",
                "text",
                "Agree who may take down a list",
                "institution",
                "Ministry of Interior",
                "due",
                LocalDate.now().plusDays(60).toString());
        assertThat(reader.get(exercise).text())
                .contains("No rule on lists.", "Agree who may take down a list", "Ministry of Interior");
        try (var pdf = Loader.loadPDF(leila.file(exercise + "/note.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Agree who may take down a list", "taken down by noon", "TLP:AMBER+STRICT");
        }
        try (var docx = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(leila.file(exercise + "/note.docx"))))) {
            assertThat(docx.getText()).contains("One line to the prefect.", "Autumn exercise");
        }
        UUID id = id(exercise);
        Viewers.run(Program.focalPoint(estavia), () -> {
            var hours = Program.context().getBeansOfType(CommitmentSource.class).values().stream()
                    .filter(one -> one.kind().equals("exercise"))
                    .findFirst()
                    .orElseThrow();
            assertThat(hours.commitment(id))
                    .hasValueSatisfying(one -> assertThat(one.done()).isTrue());
            assertThat(hours.standing(new UUID(0, 0), 10)).isEmpty();
            var found = Program.context().getBeansOfType(Searchable.class).values().stream()
                    .filter(one -> one.kind().equals("exercise"))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.entry(id).orElseThrow().text()).contains("Agree who may take down a list");
        });
        assertThat(leila.get("/handover/pack?part=exercise").text()).contains("Agree who may take down a list");
        assertThat(Statements.of(leila, exercise)).hasSizeLessThanOrEqualTo(5);
        assertThat(Statements.of(leila, exercise + "/desk")).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void anExerciseIsHeldInTheLanguageOfWhoPlansItAndInEnglishWhereItsScenarioLacksThat() {
        String french = planned(leila.speaking("fr"), "Exercice d’automne", "no");
        String spanish = planned(leila.speaking("es"), "Ejercicio de otoño", "no");
        String arabic = planned(leila.speaking("ar"), "تمرين", "no");
        assertThat(leila.speaking("fr").get("/assessment/scenarios").text())
                .contains("Les listes de la récolte", "De l’autre côté du lac");
        assertThat(reader.get(french + "/screen").text()).contains("La Talvène est un pays inventé");
        assertThat(reader.get(french + "/handouts").text())
                .contains("Point focal national", "Vous convoquez le groupe")
                .doesNotContain("You convene");
        leila.post(french + "/start");
        assertThat(omar.get(french + "/desk").text())
                .contains(
                        "Une liste sur la porte",
                        "Qui peut faire retirer la liste",
                        "For the facilitator: Laissez-les");
        assertThat(reader.get(spanish + "/handouts").text())
                .contains("Punto focal nacional", "Talvene es un país inventado")
                .doesNotContain("You convene");
        assertThat(reader.get(arabic + "/handouts").text()).contains("You convene the group");
    }

    @Test
    void twoNoteTakersAtOnceLoseNothingAndAFormSentTwiceIsOneDecision() {
        String exercise = planned("Two writers", "no");
        assertThat(leila.post(exercise + "/decisions", "text", "Too early").status())
                .isEqualTo(422);
        leila.post(exercise + "/start");
        leila.get(exercise + "/desk");
        omar.get(exercise + "/desk");
        String hers = leila.token();
        String his = omar.token();
        IntStream.range(0, 10)
                .parallel()
                .forEach(i ->
                        note(i % 2 == 0 ? leila : omar, i % 2 == 0 ? hers : his, exercise, "Decision number " + i));
        String form = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(leila.post(exercise + "/decisions", "form", form, "text", "Only once")
                            .status())
                    .isEqualTo(303);
        }
        assertThat(leila.get(exercise).document().select("#decisions li")).hasSize(11);
        String one = exercise + "/decisions/" + form;
        assertThat(leila.post(one, "version", "1", "text", "Corrected by Leila", "minute", "3")
                        .status())
                .isEqualTo(303);
        var stale = omar.post(one, "version", "1", "text", "Corrected by Omar", "minute", "3");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Corrected by Leila", "Corrected by Omar");
        String version = stale.document().select("input[name=version]").attr("value");
        assertThat(omar.post(one, "version", version, "text", "Corrected by Omar", "minute", "3")
                        .status())
                .isEqualTo(303);
        assertThat(omar.post(one + "/removal").status()).isEqualTo(303);
        assertThat(omar.get(one).status()).isEqualTo(404);
    }

    @Test
    void newsThatAreTimedComeOutAtTheirMinuteAndThoseForSomeRolesStayOffTheScreen() {
        String exercise = planned("By the clock", "yes");
        leila.post(exercise + "/start");
        execute("update assessment.exercise set started_at = now() - interval '16 minutes' where id = ?", id(exercise));
        assertThat(reader.get(exercise + "/screen").text())
                .contains("Minute 16 of 120", "A list on the door", "A card was handed to: National focal point")
                .doesNotContain("Every district counts differently", "four write down the language");
        assertThat(reader.get(exercise + "/desk").text())
                .contains("Every district counts", "Next, at minute 25: in 9 minutes");
        leila.post(exercise + "/pause");
        execute("update assessment.exercise set paused_at = now() - interval '6 minutes' where id = ?", id(exercise));
        assertThat(reader.get(exercise + "/desk").text()).contains("Minute 10 of 120", "Paused");
        leila.post(exercise + "/resumption");
        assertThat(reader.get(exercise + "/desk").text()).contains("Minute 10 of 120", "Running");
    }

    @Test
    void anOwnScenarioIsTakenWithWhatDoesNotFitSaidByLineAndAnExerciseKeepsItsCopy() {
        String shipped =
                new String(leila.file("/assessment/scenarios/harvest-lists/scenario.yaml"), StandardCharsets.UTF_8);
        var bad = leila.post("/assessment/scenarios", "source", shipped.replace("minute: 15", "minute: soon"));
        assertThat(bad.status()).isEqualTo(422);
        int line = shipped.substring(0, shipped.indexOf("minute: 15")).split("\n", -1).length;
        assertThat(bad.text()).contains("Line " + line + ": “minute” takes a whole number");
        assertThat(bad.document().select("textarea").val()).contains("minute: soon");
        String own = leila.post(
                        "/assessment/scenarios", "source", shipped.replace("The harvest lists", "Our own autumn"))
                .location();
        assertThat(reader.get(own).text()).contains("Our own autumn", "A list on the door");
        String exercise = leila.post(
                        "/assessment/exercises",
                        "scenario",
                        own.substring(own.lastIndexOf('/') + 1),
                        "title",
                        "Ours",
                        "day",
                        day(),
                        "timed",
                        "no")
                .location()
                .replace("/edit#roles", "");
        var stale = leila.post(own, "version", "7", "source", shipped);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text()).contains("Our own autumn");
        assertThat(mallory.get(own).status()).isEqualTo(404);
        assertThat(mallory.get(own + "/scenario.yaml").status()).isEqualTo(404);
        assertThat(leila.post(own + "/removal").status()).isEqualTo(303);
        assertThat(leila.get(exercise + "/desk").text()).contains("A list on the door");
    }

    @Test
    void badInputIsShownAgainListsAreNarrowedAndAFileIsHarmless() {
        var bad = leila.post(
                "/assessment/exercises", "title", "x", "day", "31.12.", "scenario", "none", "place", "Room 3");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select(".error")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(bad.document().select("#place").val()).isEqualTo("Room 3");
        planned("=1+1", "no");
        String other = planned("Winter exercise", "no");
        leila.post(other + "/cancellation");
        assertThat(leila.get("/assessment/exercises?q=WINTER").document().select("tbody tr"))
                .hasSize(1);
        assertThat(leila.get("/assessment/exercises?state=PLANNED&sort=title&page=77")
                        .text())
                .contains("=1+1")
                .doesNotContain("Winter exercise");
        assertThat(leila.get("/assessment/exercises?q=nowhere").text()).contains("Nothing fits");
        assertThat(Statements.of(leila, "/assessment/exercises")).hasSizeLessThanOrEqualTo(1);
        String file = new String(leila.file("/assessment/exercises/list.csv"), StandardCharsets.UTF_8);
        assertThat(file).startsWith("\uFEFFTLP:AMBER+STRICT").contains("'=1+1", "Cancelled");
        leila.post(other + "/restoration");
        leila.post(other + "/start");
        assertThat(leila.post(other + "/cancellation").status()).isEqualTo(422);
        assertThat(leila.post(other + "/note", "version", "0", "worked", "x".repeat(8001))
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(other + "/points", "text", " ").status()).isEqualTo(422);
    }

    @Test
    void onlyTheOwnTeamReadsItAndAReaderWritesNothing() {
        String exercise = planned("Ours alone", "no");
        for (String part :
                new String[] {"", "/desk", "/screen", "/handouts", "/handouts.pdf", "/note", "/note.docx", "/edit"}) {
            assertThat(mallory.get(exercise + part).status()).as(part).isEqualTo(404);
        }
        List<String> acts = new ArrayList<>(List.of("", "/start", "/end", "/decisions", "/note", "/points"));
        for (String act : acts) {
            assertThat(mallory.post(exercise + act, "title", "Mine", "day", day())
                            .status())
                    .as(act)
                    .isEqualTo(404);
            assertThat(reader.post(exercise + act).status()).as(act).isIn(403, 404);
        }
        assertThat(reader.get(exercise).document().select("main form")).isEmpty();
        assertThat(mallory.get("/assessment/exercises").text()).doesNotContain("Ours alone");
    }

    private String planned(String title, String timed) {
        return planned(leila, title, timed);
    }

    private static String planned(Browserless who, String title, String timed) {
        var answer = who.post(
                "/assessment/exercises", "scenario", "harvest-lists", "title", title, "day", day(), "timed", timed);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location().replace("/edit#roles", "");
    }

    private static void note(Browserless who, String token, String exercise, String text) {
        assertThat(who.postWith(
                                token,
                                exercise + "/decisions",
                                "form",
                                UUID.randomUUID().toString(),
                                "text",
                                text,
                                "who",
                                "All")
                        .status())
                .isEqualTo(303);
    }

    private static String day() {
        return LocalDate.now().plusDays(20).toString();
    }

    private static UUID id(String exercise) {
        return UUID.fromString(exercise.substring(exercise.lastIndexOf('/') + 1));
    }

    private void execute(String sql, Object... parameters) {
        Viewers.run(
                Program.focalPoint(estavia),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql(sql)
                                .params(parameters)
                                .update()));
    }
}
