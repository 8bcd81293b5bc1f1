package org.focalnet.member.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Courier;
import org.focalnet.file.SampleFiles;
import org.focalnet.member.FreshMembers;
import org.focalnet.member.Member;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Freezing and lifting over HTTP: who may, on what, and that nobody does it alone or twice. */
class FreezePageTest {

    private static final byte[] PDF = SampleFiles.pdf("Note verbale");

    private final Member estavia = FreshMembers.organisation("Estavia " + FreshMembers.word());
    private final String page = "/members/" + estavia.code() + "/freeze";
    private final UUID anaAccount = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Ana Vidal");
    private final UUID oleAccount = SignIns.account(MemberId.SECRETARIAT, Role.OFFICER, "Ole Brandt");
    private final Browserless ana = new Browserless().signInAs(anaAccount);
    private final Browserless ole = new Browserless().signInAs(oleAccount);
    private final Courier post = new Courier(anaAccount);
    private final Browserless leila = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);

    @Test
    void aVerifiedRequestFreezesAndTwoOfficersLiftOnAnother() {
        assertThat(leila.get("/team").status()).isEqualTo(200);
        assertThat(ana.get("/members/" + estavia.code()).document().select("a[href=" + page + "]"))
                .hasSize(1);
        assertThat(send(page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(leila.get("/team").location()).startsWith("/sign-in");
        String frozen = ole.get(page).text();
        assertThat(frozen).contains("NV/7", "An account in the wrong hands", "by Ana Vidal", "Ask for the end");
        assertThat(send(page + "/lifting", Map.of("reason", "The mission confirmed its minister", "number", "NV/8"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ana.get(page).text()).contains("another officer has to confirm it here");
        assertThat(ole.get("/").text()).contains("a second officer");
        assertThat(ole.get(page).text()).contains("Ana Vidal asks for the end", "NV/8");
        assertThat(ole.post(page + "/lifting/confirmation", "version", "1").status())
                .isEqualTo(303);
        var again = new Browserless().signInAs(estavia.id(), Role.FOCAL_POINT);
        assertThat(again.get("/team").status()).isEqualTo(200);
        assertThat(leila.get("/team").location())
                .as("who was signed out stays out")
                .startsWith("/sign-in");
        assertThat(ana.get(page).text()).contains("Earlier freezes", "NV/7", "NV/8", "Ole Brandt");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAndWhatWasTypedStays() {
        var bare = document(send(page, Map.of("reason", "")));
        assertThat(bare.select(".error").text()).contains("Fill this in");
        assertThat(bare.select("[name=number]").attr("value")).isEqualTo("NV/7");
        assertThat(bare.select("#file-error").text()).contains("once more");
        var noScan = document(post.form(page, fields(Map.of())));
        assertThat(noScan.select("#file-error").text()).contains("Choose the scan");
        assertThat(noScan.select("textarea").text()).contains("wrong hands");
        var wrong = document(post.form(page, fields(Map.of()), "note.docx", SampleFiles.docx("words")));
        assertThat(wrong.select("#file-error").text()).contains("is not a PDF, PNG or JPEG");
        assertThat(document(send(page, Map.of("day", LocalDate.now().plusDays(9).toString())))
                        .select("#day-error"))
                .isNotEmpty();
        assertThat(document(send(page, Map.of("day", ""))).select("#day-error")).isNotEmpty();
        assertThat(leila.get("/team").status()).as("nothing is frozen").isEqualTo(200);
    }

    @Test
    void freezingTwiceIsRefusedAndTheSameFormSentTwiceIsOne() {
        Map<String, String> form = fields(Map.of());
        assertThat(post.form(page, form, "note.pdf", PDF).statusCode()).isEqualTo(303);
        assertThat(post.form(page, form, "note.pdf", PDF).statusCode()).isEqualTo(303);
        var second = post.form(page, fields(Map.of("reason", "Mine")), "note.pdf", PDF);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(document(second).text()).contains("frozen already");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void ofTwoOfficersAtOnceOneFreezesAndOneLifts() throws Exception {
        assertThat(together(() -> Viewers.run(Frozen.officer(), () -> store().freeze(estavia.id(), Frozen.request(0)))))
                .isEqualTo(1);
        Viewers.run(Frozen.officer(), () -> store().ask(now(), Frozen.request(0)));
        Freeze asked = now();
        assertThat(together(() -> Viewers.run(Frozen.officer(), () -> store().lift(asked, asked.version()))))
                .isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void nobodyLiftsWhatIsNotFrozenOrAloneOrOnAnOldPage() {
        assertThat(ole.post(page + "/lifting/confirmation", "version", "0").status())
                .isEqualTo(422);
        assertThat(send(page + "/lifting", Map.of()).statusCode()).isEqualTo(422);
        Frozen.freeze(estavia.id());
        assertThat(ole.post(page + "/lifting/confirmation", "version", "0").text())
                .contains("Nobody asked for the end");
        assertThat(send(page + "/lifting", Map.of("version", "5")).statusCode()).isEqualTo(409);
        assertThat(send(page + "/lifting", Map.of()).statusCode()).isEqualTo(303);
        var alone = ana.post(page + "/lifting/confirmation", "version", "1");
        assertThat(alone.status()).isEqualTo(422);
        assertThat(alone.text()).contains("another officer has to confirm it");
        assertThat(ole.post(page + "/lifting/withdrawal", "version", "1").status())
                .isEqualTo(303);
        assertThat(ole.post(page + "/lifting/confirmation", "version", "1").status())
                .isEqualTo(422);
        assertThat(now().state()).isEqualTo(Freeze.State.FROZEN);
    }

    @Test
    void theDatabaseRefusesOneOfficerForBothAndEverybodyElse() {
        Frozen.freeze(estavia.id());
        Viewer one = Frozen.officer();
        Viewers.run(one, () -> store().ask(now(), Frozen.request(0)));
        String sql = "select member.confirm_lift('" + now().id() + "', 1, now())";
        assertThat(Viewers.as(one, () -> ask(sql))).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> Viewers.as(Program.focalPoint(Program.seat()), () -> ask(sql)))
                .hasStackTraceContaining("an officer confirms");
        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        Viewers.as(one, () -> ask("select audience.set_frozen('" + estavia.id() + "', false, now())")))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void theSecretariatItselfAndWhatIsNoMemberCannotBeFrozen() {
        for (String code : List.of("SEC", "ORG-NOBODY")) {
            assertThat(ana.get("/members/" + code + "/freeze").status()).isIn(404, 422);
            assertThat(send("/members/" + code + "/freeze", Map.of()).statusCode())
                    .isIn(404, 422);
        }
        assertThat(ana.get("/members/SEC/freeze").text()).contains("The secretariat itself cannot be frozen");
        assertThat(ana.get("/team").status()).isEqualTo(200);
    }

    @Test
    void onlyOfficersWhoJustProvedWhoTheyAreComeHere() {
        assertThat(leila.get(page).status()).isEqualTo(404);
        var late = new Browserless().signInAs(anaAccount, Instant.now().minus(Duration.ofMinutes(14)));
        assertThat(late.get(page).location()).startsWith("/sign-in/confirmation");
        assertThat(new Courier(SignIns.account(estavia.id(), Role.FOCAL_POINT))
                        .form(page, fields(Map.of()), "note.pdf", PDF)
                        .statusCode())
                .isEqualTo(404);
        Frozen.freeze(estavia.id());
        String scan = ana.get(page).document().select("a[href*=/request]").attr("href");
        assertThat(ana.file(scan)).isEqualTo(Frozen.PDF);
        assertThat(new Browserless()
                        .signInAs(Program.seat(), Role.FOCAL_POINT)
                        .get(scan)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theRecordsOfBothSayIt() {
        Frozen.freeze(estavia.id());
        Frozen.lift(estavia.id());
        for (MemberId member : List.of(MemberId.SECRETARIAT, estavia.id())) {
            Awaitility.await().untilAsserted(() -> assertThat(acts(member)).contains("hub.frozen", "hub.lifted"));
        }
        assertThat(acts(MemberId.SECRETARIAT)).contains("hub.lift_requested");
    }

    @Test
    void aFormInTheMiddleOfWhichTheFreezeCameSavesNothingAndLeadsToTheSignIn() {
        String token = leila.get("/rooms/new").document().select("[name=_csrf]").attr("value");
        Frozen.freeze(estavia.id());
        var answer = leila.postWith(token, "/rooms", "purpose", "Visit", "text", "What was typed");
        assertThat(answer.status()).isIn(303, 403);
        assertThat(answer.location() + answer.text()).containsAnyOf("/sign-in", "sign in");
    }

    private FreezeStore store() {
        return Program.get(FreezeStore.class);
    }

    private Freeze now() {
        return Viewers.as(Frozen.officer(), () -> store().now(estavia.id()).orElseThrow());
    }

    private long rows() {
        return Viewers.as(
                Frozen.officer(), () -> store().of(estavia.id()).stream().count());
    }

    /** How many of six at the same moment succeed. */
    private static int together(Runnable act) throws Exception {
        var start = new CountDownLatch(1);
        int done = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> all = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        try {
                            act.run();
                            return true;
                        } catch (org.focalnet.audience.Conflict lost) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> one : all) {
                done += one.get() ? 1 : 0;
            }
        }
        return done;
    }

    private static boolean ask(String sql) {
        return Boolean.TRUE.equals(Program.get(TransactionTemplate.class)
                .execute(status -> Program.get(JdbcClient.class)
                        .sql(sql)
                        .query(Boolean.class)
                        .single()));
    }

    private List<String> acts(MemberId member) {
        return Viewers.as(
                Viewer.office(member),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select act from audit.entry where object_id = :id")
                                .param("id", estavia.id().value())
                                .query(String.class)
                                .list()));
    }

    private java.net.http.HttpResponse<byte[]> send(String path, Map<String, String> changed) {
        return post.form(path, fields(changed), "note.pdf", PDF);
    }

    private static Map<String, String> fields(Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "form",
                Ids.next().toString(),
                "version",
                "0",
                "number",
                "NV/7",
                "day",
                LocalDate.now().minusDays(1).toString(),
                "reason",
                "An account in the wrong hands"));
        fields.putAll(changed);
        return fields;
    }

    private static org.jsoup.nodes.Document document(java.net.http.HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isIn(409, 422);
        return org.jsoup.Jsoup.parse(Courier.text(answer));
    }
}
