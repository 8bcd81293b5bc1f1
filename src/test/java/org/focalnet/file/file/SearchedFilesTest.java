package org.focalnet.file.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.NewPost;
import org.focalnet.exchange.Posts;
import org.focalnet.exchange.Rooms;
import org.focalnet.file.Attachments;
import org.focalnet.file.Desk;
import org.junit.jupiter.api.Test;

/** What a file says is found by those who read what it hangs on. */
class SearchedFilesTest {

    private final Desk leila = Desk.open();
    private final MemberId norvia = Program.seat();
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless stranger = new Browserless().signInAs(Program.seat(), Role.FOCAL_POINT);

    @Test
    void aFileIsFoundByWhatItSaysAndFollowsItsObject() throws InterruptedException {
        String word = word();
        UUID upload = leila.courier().upload("plan.txt", ("The plan of " + word).getBytes(StandardCharsets.UTF_8));
        UUID object = leila.attach(AudienceChoice.named(Set.of(norvia)), upload);
        read();
        await(ana, word, 1);
        assertThat(ana.get("/search" + Browserless.query("q", word))
                        .document()
                        .select("#hits li .title")
                        .attr("href"))
                .isEqualTo("/files/" + upload);
        assertThat(hits(stranger, word)).isZero();
        leila.run(() -> {
            AudienceId own = Program.get(Audiences.class).resolve(AudienceChoice.OWN);
            Program.get(Attachments.class).address(object, own, Tlp.AMBER_STRICT);
        });
        assertThat(hits(ana, word)).as("gone with its readers, in the same act").isZero();
        leila.run(() -> Program.get(Attachments.class).release(object));
        await(new Browserless().signInAs(leila.member(), Role.FOCAL_POINT), word, 0);
    }

    @Test
    void afterItsHourAFileIsServedToAndFoundByItsOwnerAlone() throws InterruptedException {
        String word = word();
        UUID upload = leila.courier().upload("plan.txt", ("The plan of " + word).getBytes(StandardCharsets.UTF_8));
        UUID object = leila.attach(AudienceChoice.named(Set.of(norvia)), upload);
        read();
        await(ana, word, 1);
        leila.run(() ->
                Program.get(Attachments.class).expire(object, Instant.now().minusSeconds(1)));
        for (String path : List.of("/files/" + upload, "/files/" + upload + "/content")) {
            assertThat(ana.get(path).status()).as(path).isEqualTo(404);
        }
        await(ana, word, 0);
        var owner = new Browserless().signInAs(leila.member(), Role.FOCAL_POINT);
        assertThat(owner.get("/files/" + upload).status()).isEqualTo(200);
        await(owner, word, 1);
    }

    @Test
    void anAnswerOfARegionInFrenchAndArabicWithAFileIsFoundInBoth() throws InterruptedException {
        String mark = word();
        UUID circle = Ids.next();
        Viewers.run(
                Viewer.office(MemberId.SECRETARIAT),
                () -> Program.get(Audiences.class).setCircle(circle, Set.of(leila.member(), norvia), Set.of()));
        UUID room = Ids.next();
        leila.run(() -> {
            AudienceId audience = Program.get(Audiences.class).resolve(AudienceChoice.group(circle));
            Program.get(Rooms.class).open(audience, "Hate speech before elections", room);
            write(room, "Les mécanismes de prévention des atrocités " + mark, "fr");
            write(room, "آليات منع الفظائع في المنطقة " + mark, "ar");
        });
        UUID upload = leila.courier()
                .upload("réponse.txt", ("التقرير السنوي للوقاية " + mark).getBytes(StandardCharsets.UTF_8));
        leila.attach(AudienceChoice.group(circle), upload);
        read();
        await(ana, mark, 3);
        for (String asked : List.of("mecanisme prevention", "الفظائع", "اليات", "تقرير سنوي")) {
            assertThat(hits(ana, asked + " " + mark)).as(asked).isEqualTo(1);
            assertThat(hits(stranger, asked + " " + mark)).as(asked).isZero();
        }
    }

    private void write(UUID room, String text, String language) {
        Program.get(Posts.class)
                .write(new NewPost(
                        Ids.next(),
                        room,
                        "Leila",
                        Capacity.FOR_THE_MEMBER,
                        text,
                        Instant.now(),
                        Tlp.GREEN,
                        language,
                        null,
                        null,
                        "",
                        false));
    }

    private static void read() {
        Program.get(FileWork.class).turn();
    }

    private static void await(Browserless reader, String word, int wanted) throws InterruptedException {
        for (int i = 0; i < 50 && hits(reader, word) != wanted; i++) {
            Thread.sleep(Duration.ofMillis(100));
        }
        assertThat(hits(reader, word)).isEqualTo(wanted);
    }

    private static int hits(Browserless reader, String word) {
        return reader.get("/search" + Browserless.query("q", word))
                .document()
                .select("#hits li .title")
                .size();
    }

    private static String word() {
        return "wortlaut" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
