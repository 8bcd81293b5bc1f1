package org.focalnet.training.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.focalnet.Alone;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.database.DatabaseServer;
import org.focalnet.exchange.Capacity;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Members;
import org.focalnet.member.Post;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration, started as such, and every other start, which must have nothing of it. */
@Alone
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingLoaderTest {

    private ConfigurableApplicationContext demo;
    private int letters;

    @BeforeAll
    void start() throws SQLException {
        String data = "target/test-data/" + UUID.randomUUID();
        demo = Program.start(Map.of("focalnet.data", data, "focalnet.durable", "true"), "demo");
        letters = letters();
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void isLoadedInTwentySeconds() {
        Duration took = demo.getBean(TrainingLoader.class).took();
        System.out.println("Training: loaded in " + took.toMillis() + " ms");
        assertThat(took).isBetween(Duration.ofMillis(1), Duration.ofSeconds(20));
    }

    /** The hubs of one state in each of the six languages, or nearly so. */
    private static final List<String> HUBS = List.of("QM", "QN", "QQ", "XC", "XK", "QU");

    @Test
    void sixHubsShowThreeYearsOfWork() {
        for (String code : HUBS) {
            String own = " where owner_id = (select id from member.member where code = '" + code + "')";
            Map.of(
                            "institution.institution", 19,
                            "institution.stance", 30,
                            "institution.commitment", 5,
                            "institution.clause", 8,
                            "institution.brief", 3,
                            "meeting.meeting", 6,
                            "meeting.decision", 5,
                            "policyreview.policy", 8,
                            "workload.commitment", 17,
                            "workload.mandate", 1)
                    .forEach((what, least) -> assertThat(seen(what + own))
                            .as(what + " of " + code)
                            .hasSizeGreaterThanOrEqualTo(least));
            for (String old : List.of(
                    "institution.stance" + own + " and on_day < now() - interval '1000 days'",
                    "meeting.meeting" + own + " and starts_at < now() - interval '900 days'",
                    "policyreview.policy" + own + " and registered_at < now() - interval '900 days'")) {
                assertThat(seen(old)).as(old).isNotEmpty();
            }
        }
    }

    @Test
    void partnershipsStandAtDifferentPointsWithFeedback() {
        assertThat(seen("cooperation.step where kind in ('WITHDRAWN')")).isNotEmpty();
        assertThat(seen("cooperation.step where kind = 'CLOSED' and at < now() - interval '200 days'"))
                .isNotEmpty();
        assertThat(seen("cooperation.step where kind = 'FOLLOWED'")).isNotEmpty();
        assertThat(seen("cooperation.feedback")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(seen("cooperation.milestone where done_on is not null")).isNotEmpty();
    }

    /** Two hubs have looked at themselves twice and are at it again; one institution of each is late. */
    @Test
    void twoHubsHaveReviewsRisksAndReportsThatLeadIntoTheirPlans() {
        for (String code : List.of("QM", "QQ")) {
            String own = " where owner_id = (select id from member.member where code = '" + code + "')";
            String round = "assessment.round" + own;
            assertThat(seen(round + " and kind = 'CAPACITY' and state = 'CLOSED'"))
                    .hasSize(2);
            assertThat(seen(round + " and kind = 'CAPACITY' and state = 'OPEN'"))
                    .hasSize(1);
            assertThat(seen(round + " and kind = 'RISK' and state = 'CLOSED' and summary <> ''"))
                    .hasSize(1);
            assertThat(seen("assessment.position" + own + " and dissent <> '' and trend is not null"))
                    .isNotEmpty();
            assertThat(seen("assessment.asking" + own)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(seen("plan.source" + own + " and source_id in (select id from assessment.item)"))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(seen("plan.compilation" + own + " and state = 'FINISHED'"))
                    .hasSize(1);
            assertThat(seen("plan.wording" + own + " and approved_at is not null and approver_id <> account_id"))
                    .isNotEmpty();
        }
        assertThat(seen("assessment.exercise where state = 'ENDED' and worked <> '' and failed <> ''"))
                .hasSize(2);
        assertThat(seen("assessment.exercise_point")).hasSizeGreaterThan(4);
    }

    @Test
    void aVisitorReadsTheRoundsOfAHubAndTheSealsHold() {
        var leila = visitor("Leila Marsh");
        var rounds = leila.get("/assessment");
        assertThat(rounds.text()).contains("First capacity review", "Third capacity review", "Looking at our own risk");
        String open = path(rounds, "Third capacity review");
        assertThat(leila.get(open).text())
                .contains("Somebody is late", "Media Authority", "Handed in", "6 of 19 examined");
        String second = path(rounds, "Second capacity review");
        assertThat(leila.get(second + "/seal").text()).contains("Nothing was changed since");
        assertThat(leila.get(second + "/comparison").text())
                .contains("First capacity review", "The police school disagrees");
        assertThat(leila.get(path(rounds, "Looking at our own risk")).text()).contains("The Ombuds Office sees");
        assertThat(leila.get("/assessment/exercises").text()).contains("Autumn exercise of the liaisons");
        var berengere = visitor("Bérengère Lavault");
        assertThat(berengere.get("/assessment").text()).contains("Deuxième examen des capacités");
    }

    /** The index is filled after the network was loaded, however quick the first of the jobs is. */
    @Test
    void theSearchFindsWhatTheFictionHolds() {
        var leila = visitor("Leila Marsh");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> leila.get("/search?q=prevention")
                                .document()
                                .select("#hits mark")
                                .size()
                        > 10);
    }

    private static String path(Browserless.Answer rounds, String title) {
        return rounds.document().select("a.title:contains(" + title + ")").attr("href");
    }

    @Test
    void theWorkloadOfAHubIsThatOfItsRegisters() {
        for (String open : List.of("%Sixth meeting%", "Draft the objectives%", "Quota of public posts%")) {
            assertThat(seen("workload.commitment where state = 'OPEN' and title like '" + open + "'"))
                    .as(open)
                    .hasSizeGreaterThanOrEqualTo(1);
        }
        assertThat(seen("workload.commitment where state = 'DONE' and kind = 'meeting'"
                        + " and first_month < now() - interval '60 days'"))
                .hasSizeGreaterThan(10);
        assertThat(seen("workload.commitment where source_id is null and kind in ('full_lens', 'lens_screen')"))
                .isEmpty(); // they are in the register of policies
        assertThat(seen("meeting.meeting m where ends_at > now() and not cancelled and not exists"
                        + " (select from workload.commitment c where c.source_id = m.id)"))
                .isEmpty();
        assertThat(visitor("Leila Marsh").get("/workload").status()).isEqualTo(200);
    }

    @Test
    void theBriefsOfTheFictionFitOnOnePageUnderTheNameOfTheOffice() throws java.io.IOException {
        var leila = visitor("Leila Marsh");
        for (String institution : List.of("Ministry of Justice", "Ministry of the Interior", "Ministry of Finance")) {
            String path = leila.get("/institutions" + Browserless.query("q", institution))
                    .document()
                    .select("a[href^=/institutions/]:contains(" + institution + ")")
                    .attr("href");
            for (String brief : leila.get(path).document().select("a[href*=/briefs/]").eachAttr("href").stream()
                    .filter(one -> !one.endsWith("/edit") && !one.endsWith("/new"))
                    .toList()) {
                try (var pdf = org.apache.pdfbox.Loader.loadPDF(leila.file(brief + "/brief.pdf"))) {
                    assertThat(pdf.getNumberOfPages()).as(brief).isEqualTo(1);
                    assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                            .contains("Office of the focal point of Estavia")
                            .doesNotContain("TLP:");
                    briefs++;
                }
            }
        }
        assertThat(briefs).isPositive();
    }

    private int briefs;

    @Test
    void thePoliciesOfAHubAreInEveryState() {
        assertThat(seen("policyreview.policy where institution_id is not null")).hasSizeGreaterThan(5);
        assertThat(seen("policyreview.reviewer")).hasSize(3);
        assertThat(seen("institution.uptake")).hasSize(2);
        for (String state : List.of("ARRIVED", "REGISTERED", "REVIEW", "ADVISED", "ANSWERED", "CLEARED", "CLOSED")) {
            assertThat(seen("policyreview.policy where state = '" + state + "'"))
                    .as(state)
                    .isNotEmpty();
        }
        assertThat(seen("policyreview.policy where since > now() - interval '1 day'"))
                .isEmpty();
    }

    @Test
    void isWhole() {
        Map.of(
                        "member.member where kind = 'STATE'", 40,
                        "member.member where kind = 'ORGANISATION'", 2,
                        "member.group where kind = 'FREE'", 9,
                        "identity.account", 200,
                        "member.office where owner_id in (select id from member.member where kind = 'STATE')", 40,
                        "member.office where owner_id in (select id from member.member where kind = 'ORGANISATION')", 2,
                        "member.office", 43, // the secretariat has one too
                        "workload.commitment where source_id is null", 89,
                        "cooperation.need", 120,
                        "cooperation.offer", 150)
                .forEach((what, number) -> assertThat(seen(what)).as(what).hasSize(number));
        assertThat(seen("plan.plan")).hasSize(2);
        assertThat(seen("plan.action")).hasSize(24);
        assertThat(seen("plan.edition")).hasSize(1);
        assertThat(seen("exchange.room").size()).isGreaterThan(24); // agreed proposals open one each
        assertThat(seen("exchange.post")).hasSizeGreaterThanOrEqualTo(180);
    }

    @Test
    void everyStateOfAnAppointmentAndEveryPostOccurs() {
        for (AppointmentState state : AppointmentState.values()) {
            assertThat(seen("member.appointment where post = 'FOCAL_POINT' and state = '" + state + "'"))
                    .as(state.name())
                    .isNotEmpty();
        }
        for (Post post : Post.values()) {
            assertThat(seen("member.holder where post = '" + post + "'"))
                    .as(post.name())
                    .hasSizeGreaterThan(10);
        }
        assertThat(seen("member.appointment where post = 'FOCAL_POINT'")).hasSize(43); // and who is to follow
    }

    @Test
    void oneOfficeIsAboutToPassAndOneHasJustPassed() {
        assertThat(seen("member.handover where state = 'PREPARED' and day > current_date and noted = 1"))
                .hasSize(1);
        assertThat(seen("member.handover where state = 'DONE' and passed_at > now() - interval '30 days'"
                        + " and cardinality(path) = 12 and successor_id is not null"))
                .hasSize(1);
    }

    @Test
    void nobodyIsAskedOnTheFirstMorningWhetherTheyStillHoldTheirOffice() {
        assertThat(seen("member.appointment where state in ('ACTIVE', 'CONFIRMED') and due_at <= now()"
                        + " or state = 'CONFIRMATION_DUE' and due_at not between now() - interval '29 days' and now()"
                        + " or state = 'LAPSED' and due_at > now() - interval '30 days'"
                        + " or started_at > now() or ended_at > now() or note_date > now()"))
                .isEmpty();
    }

    @Test
    void everyOfficeSaysWhatItKnowsAndIsReachedInWaysThatDifferByReader() {
        assertThat(seen("member.office where names = '{}' or languages = '{}' or expertise = '{}' or weekdays = '{}'"))
                .isEmpty();
        for (String readers : List.of("PUBLIC", "NETWORK", "OWN")) {
            assertThat(contacts(readers)).as(readers).isGreaterThan(20);
        }
    }

    @Test
    void nobodyIsWrittenToAboutWhatIsSaidToHaveHappened() {
        assertThat(letters).isZero();
    }

    @Test
    void everyStateOfAProposalOccurs() {
        for (String state : List.of("OPEN", "ACCEPTED", "DECLINED", "NOT_TAKEN_UP", "AGREED", "LAPSED")) {
            assertThat(seen("cooperation.proposal where state = '" + state + "'"))
                    .as(state)
                    .isNotEmpty();
        }
    }

    @Test
    void aRoomIsOlderThanWhatIsWrittenInIt() {
        assertThat(seen("exchange.room r where exists"
                        + " (select from exchange.post p where p.room_id = r.id and p.written_at < r.opened_at)"))
                .isEmpty();
        assertThat(seen("exchange.post where written_at > now()")).isEmpty();
    }

    @Test
    void everySortOfThreadAndPostOccurs() {
        for (Capacity capacity : Capacity.values()) {
            assertThat(seen("exchange.post where capacity = '" + capacity + "'"))
                    .as(capacity.name())
                    .isNotEmpty();
        }
        for (String what : List.of(
                "exchange.post where acknowledge",
                "exchange.post where restriction <> ''",
                "exchange.post p where tlp <> (select t.tlp from exchange.thread t where t.id = p.thread_id)",
                "exchange.post where text ~ '\\| --- \\|' and capacity = 'AS_CHAIR'",
                "exchange.mention",
                "exchange.thread where pinned_at is not null",
                "exchange.thread where closed_at is not null",
                "exchange.thread where mode = 'UNATTRIBUTED'")) {
            assertThat(seen(what)).as(what).isNotEmpty();
        }
        assertThat(seen("exchange.post where quote_id is not null")).hasSizeGreaterThan(5);
        for (String language : List.of("fr", "es", "ar", "ru")) {
            assertThat(seen("exchange.post where language = '" + language + "'"))
                    .as(language)
                    .isNotEmpty();
        }
        assertThat(seen("exchange.room r where kind = 'GROUP'"
                        + " and (select count(*) from exchange.thread t where t.room_id = r.id) >= 3"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void aCrisisRoomIsReadByThoseWhoJoinedAndMayBeJoinedByTheOthers() {
        assertThat(seen("exchange.crisis where closed_at is null and review_on > current_date + 10"))
                .hasSize(1);
        assertThat(seen("exchange.post p where exists"
                        + " (select from exchange.room r where r.id = p.room_id and r.kind = 'CRISIS')"))
                .hasSize(7);
        var orkhel = visitor("Saule Ormandi");
        var veldora = visitor("Елена Ставрина");
        String crisis = orkhel.get("/crises")
                .document()
                .select("a.title:contains(eastern landing)")
                .attr("href");
        String id = crisis.replace("/crises/", "");
        String thread = "/rooms/" + id + "/threads/" + id;
        assertThat(orkhel.get(thread).text()).contains("The police have moved back");
        assertThat(veldora.get(crisis).text()).contains("about ninety families wait");
        assertThat(veldora.get(thread).status()).isEqualTo(404);
    }

    @Test
    void whatWasSaidUnderTheChathamHouseRuleWaitsOrStandsThereWithoutAName() throws SQLException {
        int waiting = owned("exchange.pending");
        assertThat(waiting
                        + seen("exchange.post where owner_id = thread_id and author = '–'")
                                .size())
                .isGreaterThanOrEqualTo(4);
        assertThat(seen("exchange.post p where owner_id <> thread_id and exists"
                        + " (select from exchange.thread t where t.id = p.thread_id and t.mode = 'UNATTRIBUTED')"))
                .isEmpty();
    }

    private Browserless visitor(String person) {
        var visitor = new Browserless(Program.url(demo));
        var page = visitor.get("/training/people" + Browserless.query("q", person));
        visitor.post(page.document().selectFirst("form[action$=sign-in]").attr("action"));
        return visitor;
    }

    @Test
    void aSecondStartAddsNothing() {
        String named = "exchange.post where owner_id <> thread_id"; // the others appear at the quarter hour
        Set<UUID> threads = seen("exchange.thread");
        Set<UUID> posts = seen(named);
        demo.getBean(TrainingLoader.class).start();
        assertThat(seen("exchange.thread")).isEqualTo(threads);
        assertThat(seen(named)).isEqualTo(posts);
    }

    @Test
    void aVisitorFindsAPersonAndStepsIn() {
        var visitor = new Browserless(Program.url(demo));
        var page = visitor.get("/training/people?q=leila");
        var form = page.document().selectFirst("form[action$=sign-in]");
        assertThat(page.text()).contains("Leila Marsh").contains("Estavia");
        assertThat(visitor.post(form.attr("action")).status()).isEqualTo(303);
        assertThat(visitor.get("/").text()).contains("Leila Marsh").contains("Focal point · Estavia");
    }

    @Test
    void whoHasNothingToShowStepsInAgainWhereAProofIsAskedFor() {
        var visitor = visitor("leila");
        String page = "/sign-in/confirmation?back=%2Fhandover";
        assertThat(visitor.get(page).text()).contains("In the training network nobody proves who they are");
        assertThat(visitor.post("/sign-in/confirmation", "back", "/handover").location())
                .isEqualTo("/handover");
        assertThat(new Browserless()
                        .signInAs(Program.seat(), org.focalnet.audience.Role.FOCAL_POINT)
                        .get(page)
                        .text())
                .as("in no other start")
                .doesNotContain("training network");
    }

    @Test
    void peopleAreFoundByMemberAndRoleAndInPages() {
        var visitor = new Browserless(Program.url(demo));
        assertThat(rows(visitor, "")).isEqualTo(40);
        assertThat(rows(visitor, "page=5")).isEqualTo(40);
        assertThat(rows(visitor, "page=6")).isZero();
        assertThat(rows(visitor, "member=QM")).isEqualTo(6);
        assertThat(rows(visitor, "member=SEC")).isEqualTo(5);
        assertThat(rows(visitor, "role=FOCAL_POINT")).isEqualTo(34);
        assertThat(rows(visitor, "role=KING&member=%27&page=x&q=%00")).isEqualTo(40);
        assertThat(visitor.get("/training/people", "X-Fragment", "list").body()).doesNotContain("<html");
    }

    @Test
    void nobodyIsSteppedIntoByAForgedIdOrFromAnotherSite() {
        var visitor = new Browserless(Program.url(demo));
        visitor.get("/training/people");
        assertThat(visitor.post("/training/people/" + UUID.randomUUID() + "/sign-in")
                        .status())
                .isEqualTo(404);
        var form = visitor.get("/training/people").document().selectFirst("form[action$=sign-in]");
        assertThat(visitor.postBlindly(form.attr("action")).status()).isEqualTo(403);
    }

    @Test
    void theOutboxIsShownInTheDemonstration() {
        var page = new Browserless(Program.url(demo)).get("/outbox");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().selectFirst("h1").text()).isEqualTo("Mails of the demonstration");
    }

    @Test
    void noOtherStartHasPageBeanOrPeople() {
        var other = Program.context();
        for (String path : List.of("/training/people", "/outbox", "/outbox/" + UUID.randomUUID())) {
            assertThat(new Browserless().get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(new Browserless()
                        .post("/training/people/" + UUID.randomUUID() + "/sign-in")
                        .status())
                .isEqualTo(404);
        assertThat(other.getBeanDefinitionNames()).noneMatch(name -> {
            Class<?> type = other.getType(name);
            return type != null
                    && (type.getName().startsWith("org.focalnet.training.")
                            || type.getSimpleName().matches("OutboxController|DemoSignIn"));
        });
        assertThat(new Browserless().get("/").body()).doesNotContain("/training/people", "/outbox");
    }

    /** Of all letters ever, as the role that owns them: no request may count them. */
    private int letters() throws SQLException {
        return owned("notify.letter");
    }

    private int owned(String table) throws SQLException {
        var server = demo.getBean(DatabaseServer.class);
        try (var owner = DriverManager.getConnection(
                        server.url(), server.owner().user(), server.owner().password());
                var statement = owner.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** How many ways to reach an office have such readers; the own team's are of the audience of one member. */
    private int contacts(String readers) {
        return seen("member.contact where audience_id "
                        + switch (readers) {
                            case "PUBLIC" -> "= '" + AudienceId.PUBLIC.value() + "'";
                            case "NETWORK" -> "= '" + AudienceId.NETWORK.value() + "'";
                            default ->
                                "not in ('" + AudienceId.PUBLIC.value() + "', '" + AudienceId.NETWORK.value() + "')";
                        })
                .size();
    }

    private static int rows(Browserless visitor, String filter) {
        return visitor.get("/training/people?" + filter)
                .document()
                .select("tbody tr")
                .size();
    }

    /** What all members together see. */
    private Set<UUID> seen(String what) {
        Set<UUID> seen = new HashSet<>();
        for (var member : demo.getBean(Members.class).all()) {
            seen.addAll(Viewers.as(
                    Viewer.office(member.id()),
                    () -> demo.getBean(TransactionTemplate.class)
                            .execute(status -> demo.getBean(JdbcClient.class)
                                    .sql("select id from " + what)
                                    .query(UUID.class)
                                    .list())));
        }
        return seen;
    }
}
