package org.focalnet.exchange.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Rooms;
import org.focalnet.exchange.Threads;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A crisis room: announced to some, joined by the act of each, closed at its review date. */
class CrisisPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId ostia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless omar = new Browserless().signInAs(ostia, Role.FOCAL_POINT);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private String open(String... announced) {
        var answer = leila.post("/crises", fields(Ids.next(), today.plusDays(20).toString(), announced));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private String[] fields(UUID form, String review, String... announced) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "form",
                                form.toString(),
                                "purpose",
                                "Violence in the delta",
                                "reason",
                                "To share what each of us can do",
                                "review",
                                review),
                        java.util.stream.Stream.of(announced))
                .toArray(String[]::new);
    }

    private String announced() {
        return open("audience", "NAMED", "member", norvia.toString(), "member", ostia.toString());
    }

    private static UUID id(String crisis) {
        return UUID.fromString(crisis.substring(crisis.lastIndexOf('/') + 1));
    }

    private static void write(MemberId member, String crisis, String text) {
        Viewers.run(
                new Viewer(member, null, Role.FOCAL_POINT),
                () -> Program.get(Rooms.class).post(id(crisis), "Leila", Capacity.PERSONAL, text, Instant.now()));
    }

    /** What a member reads in the room. */
    private static List<String> read(MemberId member, String crisis) {
        return Viewers.as(
                new Viewer(member, null, Role.FOCAL_POINT),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select text from exchange.post where room_id = ? order by written_at")
                                .param(id(crisis))
                                .query(String.class)
                                .list()));
    }

    private static boolean reads(MemberId member, String crisis) {
        return Viewers.as(
                new Viewer(member, null, Role.FOCAL_POINT),
                () -> Program.get(Threads.class).find(id(crisis)).isPresent());
    }

    @Test
    void aMemberJoinsByItsOwnActAndReadsWhatWasWrittenBefore() {
        String crisis = announced();
        write(estavia, crisis, "Two of our officers are there");
        assertThat(ana.get("/").text()).contains("Violence in the delta", "A crisis room you may join");
        assertThat(reads(norvia, crisis)).isFalse();
        assertThat(leila.get("/").text()).as("nobody agreed").doesNotContain("Both agreed");
        assertThat(ana.get(crisis).text())
                .contains("reads everything written since", "To share what each of us can do");
        assertThat(ana.post(crisis + "/membership").status()).isEqualTo(303);
        write(norvia, crisis, "We have a liaison");
        assertThat(read(norvia, crisis)).containsExactly("Two of our officers are there", "We have a liaison");
        assertThat(ana.get("/").text()).doesNotContain("A crisis room you may join");
    }

    @Test
    void whoJoinedIsShownToThoseWhoJoinedOnly() throws SQLException {
        String crisis = announced();
        ana.post(crisis + "/membership");
        assertThat(ana.get(crisis).document().select("ul.members li")).hasSize(2);
        assertThat(leila.get(crisis).text()).contains("2 members have joined");
        assertThat(omar.get(crisis).document().select("ul.members li")).isEmpty();
        assertThat(omar.get(crisis).text()).doesNotContain("have joined:").doesNotContain("2 members");
        var stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(stranger.get(crisis).status()).isEqualTo(404);
        assertThat(stranger.post(crisis + "/membership").status()).isEqualTo(404);
        assertThat(stranger.get(crisis.replace("crises", "rooms")).status()).isEqualTo(404);
        assertThat(stranger.get("/crises").document().select("a[href]").eachAttr("href"))
                .doesNotContain(crisis);
    }

    @Test
    void whoLeavesReadsNothingMoreAndItsPostsStay() {
        String crisis = announced();
        ana.post(crisis + "/membership");
        write(norvia, crisis, "Ours stays");
        assertThat(ana.post(crisis + "/departure").status()).isEqualTo(303);
        assertThat(reads(norvia, crisis)).isFalse();
        assertThat(read(norvia, crisis)).isEmpty();
        assertThat(read(estavia, crisis)).containsExactly("Ours stays");
        assertThat(ana.get(crisis).text()).contains("Join for my member");
    }

    @Test
    void aReaderOfTheTeamNeitherOpensNorJoins() {
        String crisis = announced();
        var reader = new Browserless().signInAs(norvia, Role.READER);
        assertThat(reader.get(crisis).document().select("main form")).isEmpty();
        assertThat(reader.post(crisis + "/membership").status()).isEqualTo(404);
        assertThat(reader.get("/crises/new").status()).isEqualTo(404);
    }

    @Test
    void onlyTheOpenerExtendsAndCloses() {
        String crisis = announced();
        ana.post(crisis + "/membership");
        String later = today.plusDays(40).toString();
        assertThat(ana.post(crisis + "/extension", "review", later).status()).isEqualTo(404);
        assertThat(ana.post(crisis + "/closure").status()).isEqualTo(404);
        assertThat(leila.post(
                                crisis + "/extension",
                                "review",
                                today.plusYears(2).toString())
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(crisis + "/extension", "review", "soon").status()).isEqualTo(422);
        assertThat(leila.post(crisis + "/extension", "review", later).status()).isEqualTo(303);
        assertThat(leila.post(crisis + "/closure").status()).isEqualTo(303);
        assertThatThrownBy(() -> write(estavia, crisis, "too late")).isInstanceOf(Refused.class);
        assertThat(omar.post(crisis + "/membership").status()).isEqualTo(422);
        assertThat(reads(norvia, crisis)).isTrue();
    }

    @Test
    void atTheReviewDateThoseWhoJoinedAreToldAndTheRoomClosesByItself() throws SQLException {
        String crisis = announced();
        UUID id = id(crisis);
        ana.post(crisis + "/membership");
        review(id, 2);
        Jobs.run("review-crises");
        assertThat(state(id)).isEqualTo("told, open");
        review(id, -1);
        Jobs.run("review-crises");
        assertThat(state(id)).endsWith("closed");
        assertThatThrownBy(() -> write(estavia, crisis, "too late")).isInstanceOf(Refused.class);
        assertThat(ana.get(crisis).text()).contains("Closed on");
    }

    @Test
    void aRoomThatIsExtendedStaysOpen() throws SQLException {
        String crisis = announced();
        UUID id = id(crisis);
        review(id, 0);
        assertThat(leila.post(crisis + "/extension", "review", today.plusDays(9).toString())
                        .status())
                .isEqualTo(303);
        Jobs.run("review-crises");
        assertThat(state(id)).endsWith("open");
    }

    @Test
    void badInputIsShownAgainAndASecondClickOpensOnce() {
        var bad = leila.post("/crises", "audience", "NETWORK", "purpose", "", "reason", "kept", "review", "2020-01-01");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.document().select("textarea").text()).isEqualTo("kept");
        UUID form = Ids.next();
        String[] fields = fields(form, today.plusDays(5).toString(), "audience", "NAMED", "member", norvia.toString());
        assertThat(leila.post("/crises", fields).location()).isEqualTo("/crises/" + form);
        assertThat(leila.post("/crises", fields).location()).isEqualTo("/crises/" + form);
        assertThat(ana.post(
                                "/crises",
                                fields(
                                        form,
                                        today.plusDays(5).toString(),
                                        "audience",
                                        "NAMED",
                                        "member",
                                        ostia.toString()))
                        .status())
                .isEqualTo(404);
    }

    /** The id of a form is the writer's to choose: a group or a room that is there cannot be taken by it. */
    @Test
    void aGroupCannotBeEnteredByOpeningARoomOfItsId() {
        UUID group = Ids.next();
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(group, Set.of(norvia, ostia), Set.of()));
        var answer = leila.post(
                "/crises",
                fields(group, today.plusDays(5).toString(), "audience", "NAMED", "member", norvia.toString()));
        assertThat(answer.status()).isEqualTo(404);
        assertThatThrownBy(() -> Viewers.run(
                        Program.focalPoint(estavia),
                        () -> Program.get(TransactionTemplate.class)
                                .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                        .sql("select audience.join_circle(?)")
                                        .param(group)
                                        .query(row -> {}))))
                .hasMessageContaining("join_circle");
    }

    private static void review(UUID crisis, int days) {
        SignIns.execute("update exchange.crisis set review_on = current_date + ? where id = ?", days, crisis);
    }

    private String state(UUID crisis) throws SQLException {
        try (var connection = Program.owner();
                var statement = connection.prepareStatement(
                        "select case when told_for = review_on then 'told, ' else '' end"
                                + " || case when closed_at is null then 'open' else 'closed' end from exchange.crisis where id = ?")) {
            statement.setObject(1, crisis);
            var row = statement.executeQuery();
            assertThat(List.of(row.next())).containsExactly(true);
            return row.getString(1);
        }
    }
}
