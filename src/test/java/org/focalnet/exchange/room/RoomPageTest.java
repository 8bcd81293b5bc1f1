package org.focalnet.exchange.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class RoomPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);

    @Test
    void twoMembersWriteToEachOther() {
        String room = open(Ids.next().toString());
        assertThat(ana.get("/").text()).contains("Visit of liaison officers", "1 new post");
        assertThat(ana.post(room + "/posts", "text", "Welcome ‮ all", "capacity", "FOR_THE_MEMBER")
                        .status())
                .isEqualTo(303);
        assertThat(leila.get(room).text()).contains("Welcome all").contains("Not the secretariat.");
        assertThat(leila.get(room).document().select(".post")).hasSize(2);
    }

    @Test
    void whoIsNamedIsToldSoAndNoticesSayInWhichThread() {
        String room = open(Ids.next().toString());
        String author = ana.get(room).document().select(".post header strong").text();
        ana.post(room + "/posts", "text", "What does @" + author + " think?", "capacity", "PERSONAL");
        Awaitility.await()
                .untilAsserted(() -> assertThat(notices())
                        .contains("Somebody named you in a room of yours.")
                        .doesNotContain("Somebody wrote in a room of yours."));
        var form = ana.get(room.replaceFirst("/threads/.*", "/threads/new")).document();
        ana.post(
                room.replaceFirst("/threads/.*", "/threads"),
                "thread",
                form.select("input[name=thread]").val(),
                "title",
                "Practice on hotlines",
                "text",
                "Who has one?",
                "capacity",
                "PERSONAL");
        Awaitility.await()
                .untilAsserted(() -> assertThat(notices())
                        .contains("Visit of liaison officers – Practice on hotlines", "Somebody wrote in a room"));
    }

    private String notices() {
        return leila.get("/notices").document().select("#notices .list").text();
    }

    @Test
    void aForeignOrForgedRoomIsNotThere() {
        String room = open(Ids.next().toString());
        var mallory = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);
        assertThat(mallory.get(room).status()).isEqualTo(404);
        assertThat(mallory.post(room + "/posts", "text", "x").status()).isEqualTo(404);
        assertThat(mallory.get("/rooms/" + Ids.next()).status()).isEqualTo(404);
        assertThat(mallory.get("/rooms/no-id").status()).isIn(400, 404);
        assertThat(new Browserless().get(room).status()).isEqualTo(303);
        String list = room.replaceFirst("/threads/.*", "");
        assertThat(mallory.get(list).status()).isEqualTo(404);
        assertThat(ana.get(list).location()).as("straight to the only thread").isEqualTo(room);
    }

    @Test
    void badInputIsShownAgainWithWhatToType() {
        var answer = leila.post("/rooms", "member", norvia.toString(), "purpose", "", "text", "x".repeat(20_001));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.document().select(".error")).hasSize(2);
        assertThat(answer.document().select("textarea").text()).hasSize(20_001);
        assertThat(leila.post("/rooms", "purpose", "Nobody in it", "text", "x").status())
                .isEqualTo(422);
        assertThat(leila.post("/rooms", "member", Ids.next().toString(), "purpose", "A stranger", "text", "x")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoChoosesAGroupWithoutSayingWhichFindsItStillChosen() {
        for (String act : new String[] {"", "check"}) {
            var answer = leila.post(
                    "/rooms",
                    "audience",
                    "GROUP",
                    "circle",
                    "",
                    "member",
                    norvia.toString(),
                    "purpose",
                    "Kept",
                    "text",
                    "kept",
                    "act",
                    act);
            assertThat(answer.status()).isEqualTo(act.isEmpty() ? 422 : 200);
            var page = answer.document();
            assertThat(page.select("input[name=audience][checked]").eachAttr("value"))
                    .containsExactly("GROUP");
            assertThat(page.select("#audience-error").text()).isEqualTo(act.isEmpty() ? "Choose a group." : "");
            assertThat(page.select("input[type=checkbox][name=member][checked]").eachAttr("value"))
                    .containsExactly(norvia.toString());
            assertThat(page.select(".readers").text()).doesNotContain("Only");
        }
    }

    @Test
    void aReaderOfTheTeamReadsAndDoesNotWrite() {
        String room = open(Ids.next().toString());
        var reader = new Browserless().signInAs(norvia, Role.READER);
        assertThat(reader.get(room).document().select("textarea")).isEmpty();
        assertThat(reader.post(room + "/posts", "text", "x").status()).isEqualTo(404);
    }

    @Test
    void theReadersAreShownBeforeTheRoomIsOpened() {
        var answer = leila.post("/rooms", "member", norvia.toString(), "act", "check", "text", "kept");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.document().select(".readers").text()).contains("2 members", "Not the secretariat");
        assertThat(answer.document().select("textarea").text()).isEqualTo("kept");
        assertThat(leila.get("/audiences/preview?kinds=NAMED&member=" + norvia).text())
                .contains("2 members");
    }

    @Test
    void howManyReadIsSaidOnce() {
        var fields = new java.util.ArrayList<>(java.util.List.of("act", "check", "text", "kept"));
        for (int i = 0; i < 7; i++) {
            fields.addAll(java.util.List.of("member", Program.seat().toString()));
        }
        String readers = leila.post("/rooms", fields.toArray(String[]::new))
                .document()
                .select(".readers")
                .text();
        assertThat(readers).containsOnlyOnce("8 members").contains("Not the secretariat");
    }

    @Test
    void anEmptyListSaysWhatItIsForAndTheFirstStep() {
        var page = new Browserless().signInAs(Program.seat(), Role.TEAM).get("/rooms?page=999");
        assertThat(page.document().select(".empty a[href=/rooms/new]")).isNotEmpty();
    }

    private String open(String form) {
        var answer = leila.post(
                "/rooms",
                "form",
                form,
                "member",
                norvia.toString(),
                "purpose",
                "Visit of liaison officers",
                "text",
                "Dear Ana",
                "capacity",
                "PERSONAL");
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }
}
