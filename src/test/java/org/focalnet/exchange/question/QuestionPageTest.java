package org.focalnet.exchange.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.Statements;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Lessons;
import org.focalnet.file.Courier;
import org.focalnet.member.FreshMembers;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class QuestionPageTest {

    private final MemberId estavia =
            FreshMembers.organisation("Estavia " + FreshMembers.word()).id();
    private final MemberId norvia =
            FreshMembers.organisation("Norvia " + FreshMembers.word()).id();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
    private final String title = "How to begin " + FreshMembers.word();

    @Test
    void aQuestionIsAskedAnsweredMarkedAndClosed() {
        String question = ask("NAMED", "PUBLIC");
        answer(ana, question, "Begin small " + title);
        assertThat(leila.get(question).text()).contains("Begin small");
        String answer =
                leila.get(question).document().select(".post").attr("id").substring(1);
        assertThat(ana.post("/answers/" + answer + "/help", "helped", "yes").status())
                .isEqualTo(404);
        assertThat(leila.post("/answers/" + answer + "/help", "helped", "yes").status())
                .isEqualTo(303);
        assertThat(ana.get(question).text()).contains("This helped the asker");
        assertThat(ana.post(question + "/closing").status()).isEqualTo(404);
        assertThat(leila.post(question + "/closing").status()).isEqualTo(303);
        var late = ana.post(question + "/answers", "text", "late", "language", "en");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.document().select("textarea[readonly]").text())
                .as("kept to be copied")
                .isEqualTo("late");
        assertThat(late.text()).contains("takes no answers now", "Copy your text");
        assertThat(ana.get("/questions?view=answered&q=" + title.replace(" ", "+"))
                        .text())
                .contains(title);
    }

    @Test
    void aFileComesWithAnAnswerWhereItsReadersAreTheQuestionsOwn() {
        String question = ask("NAMED", "PUBLIC");
        UUID writer = SignIns.account(norvia, Role.FOCAL_POINT);
        UUID file = new Courier(writer).upload("guide.md", "# Where we began".getBytes(StandardCharsets.UTF_8));
        var sent = new Browserless()
                .signInAs(writer)
                .post(question + "/answers", "text", "See the file", "language", "en", "upload", file.toString());
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        var files = leila.get(question).document().select("article.post .attached a[href^=/files/]");
        assertThat(files.first().text()).isEqualTo("guide.md");
        assertThat(officer.get(files.first().attr("href")).status()).isEqualTo(200);
        String hidden = relayed("PRIVATE");
        assertThat(ana.get(hidden).document().select("input[type=file]")).isEmpty();
    }

    @Test
    void aFileComesWithAQuestionInOnesOwnNameAndNeverWithOneWithoutIt() {
        UUID writer = SignIns.account(estavia, Role.FOCAL_POINT);
        var asker = new Browserless().signInAs(writer);
        String file = new Courier(writer)
                .upload("draft.md", "# Our draft".getBytes(StandardCharsets.UTF_8))
                .toString();
        for (String[] wrong : new String[][] {{"WITHHELD", title}, {"NAMED", ""}}) {
            var refused = asker.post("/questions", question(wrong[0], wrong[1], "upload", file));
            assertThat(refused.status()).as(wrong[0]).isEqualTo(422);
            assertThat(refused.document().select(".uploads input[name=upload][checked]"))
                    .hasSize(1);
        }
        var asked = asker.post("/questions", question("NAMED", title, "upload", file));
        assertThat(asked.status()).as(asked.text()).isEqualTo(303);
        var files = ana.get(asked.location()).document().select(".attached a[href^=/files/]");
        assertThat(files.first().text()).isEqualTo("draft.md");
        assertThat(ana.get(files.first().attr("href")).status()).isEqualTo(200);
    }

    @Test
    void aPrivateAnswerToANamedAskerIsReadByTheTwoAlone() {
        String question = ask("NAMED", "PRIVATE");
        answer(ana, question, "Between us");
        assertThat(leila.get(question).text()).contains("Between us");
        assertThat(officer.get(question).text()).doesNotContain("Between us").contains("No answers");
    }

    @Test
    void aQuestionAndItsAnswersAreFoundByThoseWhoReadThem() {
        String question = ask("NAMED", "PRIVATE");
        String word = FreshMembers.word() + "x";
        answer(ana, question, "Between us: " + word);
        for (Browserless reader : List.of(leila, ana)) {
            Awaitility.await()
                    .atMost(java.time.Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(found(reader, word)).containsExactly(question));
        }
        assertThat(found(officer, word)).isEmpty();
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(found(officer, title)).containsExactly(question));
        String hidden = relayed("PUBLIC");
        Awaitility.await()
                .atMost(java.time.Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(found(ana, title)).contains(hidden));
        assertThat(ana.get("/search" + Browserless.query("q", title, "sender", estavia.toString()))
                        .document()
                        .select("#hits a[href^=" + hidden + "]"))
                .as("not found by who asked")
                .isEmpty();
    }

    /** Pages of hits without the place on them. */
    private static List<String> found(Browserless who, String words) {
        return who
                .get("/search" + Browserless.query("q", words))
                .document()
                .select("#hits .title")
                .eachAttr("href")
                .stream()
                .map(path -> path.replaceFirst("#.*", ""))
                .toList();
    }

    @Test
    void nobodyCanReadWhoAskedThroughTheSecretariatInAnyRow() throws SQLException {
        String question = relayed("PRIVATE");
        answer(ana, question, "For whoever asked");
        for (Viewer reader : new Viewer[] {Program.focalPoint(norvia), Program.focalPoint(Program.seat())}) {
            assertThat(rows(reader, question)).isNotEmpty().noneMatch(row -> row.contains(estavia.toString()));
        }
        assertThat(ana.get(question).text()).contains("keeps its name to itself");
        assertThat(ana.get(question).document().select(".meta, article, h1").text())
                .contains("A member of the network asks")
                .doesNotContain("Estavia");
        assertThat(leila.get(question).text()).contains("For whoever asked", "You asked this through the secretariat");
        assertThat(officer.get(question).text()).doesNotContain("For whoever asked");
    }

    @Test
    void whoWritesARelayOfItsOwnDoesNotBecomeTheAskerOfAnothersQuestion() {
        String question = relayed("PRIVATE");
        UUID id = id(question);
        Viewers.run(
                Program.focalPoint(norvia),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    JdbcClient jdbc = Program.get(JdbcClient.class);
                    UUID own = Program.get(org.focalnet.audience.Audiences.class)
                            .resolve(org.focalnet.audience.AudienceChoice.OWN)
                            .value();
                    UUID forged = Ids.next();
                    jdbc.sql(
                                    "insert into exchange.submission values (?, ?, ?, 't', 't', 'en', '{}', 'a', 'PRIVATE', now())")
                            .params(forged, norvia.value(), own)
                            .update();
                    jdbc.sql("insert into exchange.relay values (?, ?, ?, ?, ?, '', now())")
                            .params(Ids.next(), norvia.value(), own, forged, id)
                            .update();
                }));
        assertThat(ana.post(question + "/closing").status()).isEqualTo(404);
        assertThat(leila.post(question + "/closing").status()).isEqualTo(303);
    }

    @Test
    void aSubmissionIsForItsAskerAndTheSecretariatAndGoesBackWithAReason() {
        String submission = submit("PUBLIC");
        assertThat(ana.get(submission).status()).isEqualTo(404);
        assertThat(ana.post(submission + "/relay", "title", "abc", "text", "x").status())
                .isEqualTo(404);
        assertThat(officer.post(submission + "/relay", "act", "return", "reason", "")
                        .status())
                .isEqualTo(422);
        assertThat(officer.post(submission + "/relay", "act", "return", "reason", "It names a law")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(submission).text()).contains("Given back", "It names a law");
        assertThat(officer.post(submission + "/relay", "title", "Again", "text", "x")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aLessonHoldsWhatWasGrantedAndNothingThatWasRefused() {
        MemberId ostland = Program.seat();
        var ole = new Browserless().signInAs(ostland, Role.FOCAL_POINT);
        String question = relayed("PUBLIC");
        answer(ana, question, "Granted word");
        answer(ole, question, "Refused word");
        leila.get(question)
                .document()
                .select(".post")
                .forEach(post -> leila.post("/answers/" + post.attr("id").substring(1) + "/help", "helped", "yes"));
        assertThat(ana.post(question + "/lesson").status()).isEqualTo(404);
        String lesson = leila.post(question + "/lesson").location();
        assertThat(leila.get(lesson).text()).contains("Granted word", "Refused word");
        assertThat(ana.get(lesson).status()).isEqualTo(404);
        assertThat(officer.get(lesson).status()).isEqualTo(404);
        var boxes = leila.get(lesson).document().select("input[name=answer]").eachAttr("value");
        assertThat(leila.post(lesson + "/consents", "answer", boxes.get(0), "answer", boxes.get(1))
                        .status())
                .isEqualTo(303);
        assertThat(ready(estavia)).as("nobody has answered yet").isEmpty();
        say(ana, "grant-named");
        say(ole, "refuse");
        assertThat(ready(estavia)).hasSize(1);
        assertThat(ready(estavia).getFirst().contributions())
                .extracting(Lessons.Contribution::text, Lessons.Contribution::member)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Granted word", norvia));
        assertThat(leila.get(lesson).text()).contains("Left out").doesNotContain("Refused word");
        assertThat(ready(norvia)).isEmpty();
        assertThat(rows(Program.focalPoint(norvia), question)).noneMatch(row -> row.contains(estavia.toString()));
    }

    @Test
    void badInputIsShownAgainWithWhatWasTyped() {
        var answer = leila.post("/questions", "title", "", "text", "kept", "language", "xx", "theme", "NONE");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select("textarea[name=text]").text()).isEqualTo("kept");
        assertThat(leila.get("/questions/" + Ids.next()).status()).isEqualTo(404);
        assertThat(leila.get("/questions?view=x&theme=y&language=z&page=-1").status())
                .isEqualTo(200);
        assertThat(new Browserless()
                        .signInAs(norvia, Role.READER)
                        .get("/questions")
                        .document()
                        .select("a[href=/questions/new]"))
                .isEmpty();
    }

    @Test
    void followingShowsNewAnswersOnTheStartPageAndPagesStayCheap() {
        String question = ask("NAMED", "PUBLIC");
        var ole = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        ole.post(question + "/following", "follow", "yes");
        answer(ana, question, "New for who follows");
        assertThat(ole.get("/").text()).contains(title, "1 new answer");
        ole.get(question);
        assertThat(ole.get("/").text()).contains(title, "You follow this question");
        assertThat(Statements.of(leila, "/questions")).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.of(leila, question)).hasSizeLessThanOrEqualTo(5);
        Jobs.run("exchange-askers");
    }

    private static String[] question(String manner, String title, String... more) {
        List<String> fields = new ArrayList<>(List.of("manner", manner, "audience", "NETWORK", "title", title));
        fields.addAll(List.of("text", "What was the first step?", "language", "en", "answers", "PUBLIC"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private String ask(String manner, String answers) {
        var answer = leila.post(
                "/questions",
                "manner",
                manner,
                "audience",
                "NETWORK",
                "title",
                title,
                "text",
                "What was the first step?",
                "language",
                "en",
                "theme",
                "MEDIATION",
                "answers",
                answers);
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private String submit(String answers) {
        assertThat(ask("WITHHELD", answers)).isEqualTo("/questions/submissions");
        return officer.get("/questions/submissions").document().select("a.title").stream()
                .filter(link -> link.text().equals(title))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    private String relayed(String answers) {
        String submission = submit(answers);
        var answer = officer.post(submission + "/relay", "title", title, "text", "What was the first step?");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private static void answer(Browserless who, String question, String text) {
        var answer = who.post(question + "/answers", "text", text, "language", "en");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
    }

    private static void say(Browserless who, String word) {
        String consent = who.get("/consents")
                .document()
                .select("form[action^=/consents/]")
                .attr("action");
        assertThat(who.post(consent, "act", word).status()).isEqualTo(303);
    }

    private static java.util.List<Lessons.Draft> ready(MemberId member) {
        return Viewers.as(
                Program.focalPoint(member), () -> Program.get(Lessons.class).ready());
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    /** Every row of every disclosed table that this viewer reads and that has to do with the question. */
    private static Set<String> rows(Viewer viewer, String question) {
        Set<String> tables = new TreeSet<>();
        try (Connection owner = Program.owner();
                var statement = owner.createStatement();
                var names = statement.executeQuery("select table_name from information_schema.columns"
                        + " where table_schema = 'exchange' and column_name = 'audience_id'")) {
            while (names.next()) {
                tables.add("exchange." + names.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Set<String> rows = new TreeSet<>();
        Viewers.run(
                viewer,
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                tables.forEach(table -> rows.addAll(Program.get(JdbcClient.class)
                                        .sql("select t::text from " + table + " t where t::text like :id")
                                        .param("id", "%" + id(question) + "%")
                                        .query(String.class)
                                        .list()))));
        return rows;
    }
}
