package org.focalnet.exchange.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Conversations;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

class AcknowledgementPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId ostland = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless ole = new Browserless().signInAs(ostland, Role.FOCAL_POINT);

    @Test
    void theWritersTeamSeesWhoAcknowledgedAndEachOtherMemberSeesItsOwn() {
        String note = "/acknowledgements/" + note(estavia, Set.of(norvia, ostland), Capacity.FOR_THE_MEMBER);
        assertThat(ana.get("/").text()).contains("asks to be acknowledged");
        assertThat(ana.post(note).status()).isEqualTo(303);
        assertThat(ana.post(note).status()).as("twice is once").isEqualTo(303);
        assertThat(ana.get(note).text()).contains("Your member acknowledged it");
        assertThat(leila.get(note).text()).contains("1 member has acknowledged", "Not yet");
        assertThat(ole.get(note).text()).contains("Acknowledge receipt").doesNotContain("1 member", "has acknowledged");
        assertThat(ole.get(note).document().select(".post .text em").text()).isEqualTo("note");
        assertThat(ole.get("/acknowledgements").text()).contains("Waits for you");
        assertThat(leila.post(note).status()).isEqualTo(422);
    }

    @Test
    void thoseWhoHaveNotAreRemindedAtMostOnceADay() {
        String note = "/acknowledgements/" + note(estavia, Set.of(norvia, ostland), Capacity.FOR_THE_MEMBER);
        assertThat(ana.post(note + "/reminder").status()).isEqualTo(404);
        assertThat(leila.post(note + "/reminder").status()).isEqualTo(303);
        assertThat(leila.post(note + "/reminder").status()).isEqualTo(422);
    }

    @Test
    void aPersonalWordAndAForeignNoteAskForNothing() {
        UUID personal = note(estavia, Set.of(norvia), Capacity.PERSONAL);
        assertThat(ana.get("/acknowledgements/" + personal).status()).isEqualTo(404);
        UUID foreign = note(estavia, Set.of(norvia), Capacity.FOR_THE_MEMBER);
        assertThat(ole.get("/acknowledgements/" + foreign).status()).isEqualTo(404);
        assertThat(ole.post("/acknowledgements/" + foreign).status()).isEqualTo(404);
    }

    @Test
    void aNoteBearsItsOwnMarkWithWhatItsWriterAsksAndUntilWhen() {
        UUID room = Conversations.room(estavia, norvia);
        String day = LocalDate.now().plusDays(3).toString();
        UUID note = Conversations.write(
                leila,
                room,
                "Note 15",
                "acknowledge",
                "on",
                "tlp",
                "RED",
                "restriction",
                "Not to the press",
                "until",
                day);
        for (Browserless reader : List.of(leila, ana)) {
            var page = reader.get("/acknowledgements/" + note);
            assertThat(page.document().select(".ribbon").text())
                    .contains("TLP:RED")
                    .doesNotContain("AMBER");
            assertThat(page.document().select("article.post").text())
                    .contains("The sender asks: Not to the press", "Readable until");
        }
        UUID plain = Conversations.write(leila, room, "Note 16", "acknowledge", "on", "tlp", "CLEAR");
        var page = ana.get("/acknowledgements/" + plain);
        assertThat(page.document().select(".ribbon").text())
                .as("never weaker than its thread")
                .contains("TLP:AMBER");
        assertThat(page.text()).doesNotContain("The sender asks", "Readable until");
    }

    private static UUID note(MemberId writer, Set<MemberId> readers, Capacity capacity) {
        UUID room = Ids.next();
        UUID post = Ids.next();
        Viewers.run(
                Program.focalPoint(writer),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    Program.get(Rooms.class)
                            .open(Program.get(Audiences.class).resolve(AudienceChoice.named(readers)), "Note 14", room);
                    Program.get(Posts.class)
                            .write(new NewPost(
                                    post,
                                    room,
                                    "Leila Marsh",
                                    capacity,
                                    "Please *note*",
                                    Instant.now(),
                                    Tlp.AMBER,
                                    "en",
                                    null,
                                    null,
                                    "",
                                    true));
                }));
        return post;
    }
}
