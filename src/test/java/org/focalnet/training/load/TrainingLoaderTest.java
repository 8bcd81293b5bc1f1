package org.focalnet.training.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration, started as such, and every other start, which must have nothing of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingLoaderTest {

    private ConfigurableApplicationContext demo;

    @BeforeAll
    void start() {
        String data = "target/test-data/" + UUID.randomUUID();
        demo = Program.start(Map.of("focalnet.data", data, "focalnet.durable", "true"), "demo");
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

    @Test
    void isWhole() {
        Map.of(
                        "member.member where kind = 'STATE'", 40,
                        "member.member where kind = 'ORGANISATION'", 2,
                        "member.group where kind = 'FREE'", 9,
                        "identity.account", 200,
                        "cooperation.need", 120,
                        "cooperation.offer", 150)
                .forEach((what, number) -> assertThat(seen(what)).as(what).hasSize(number));
        assertThat(seen("exchange.room").size()).isGreaterThan(24); // agreed proposals open one each
        assertThat(seen("exchange.post")).hasSizeGreaterThanOrEqualTo(138);
    }

    @Test
    void aRoomIsOlderThanWhatIsWrittenInIt() {
        assertThat(seen("exchange.room r where exists"
                        + " (select from exchange.post p where p.room_id = r.id and p.written_at < r.opened_at)"))
                .isEmpty();
        assertThat(seen("exchange.post where written_at > now()")).isEmpty();
    }

    @Test
    void aVisitorFindsAPersonAndStepsIn() {
        var visitor = new Browserless(Program.url(demo));
        var page = visitor.get("/training/people?q=leila");
        var form = page.document().selectFirst("form[action$=sign-in]");
        assertThat(page.text()).contains("Leila Marsh").contains("Estavia");
        assertThat(visitor.post(form.attr("action")).status()).isEqualTo(303);
        assertThat(visitor.get("/").text()).contains("Leila Marsh").contains("Focal point, Estavia");
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
