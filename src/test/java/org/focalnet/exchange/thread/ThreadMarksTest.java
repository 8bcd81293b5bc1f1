package org.focalnet.exchange.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Conversations;
import org.focalnet.file.Courier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The mark, the restriction and the time limit of a post go wherever its words go. */
class ThreadMarksTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final UUID room = Conversations.room(estavia, norvia);
    private final String path = Conversations.path(room);

    @Test
    void anExportBearsTheStrictestMarkOfAllThatItContainsAndEachLimit() {
        Conversations.write(leila, room, "For the file");
        assertThat(ana.get(path + "/export").header("Content-Disposition")).contains("TLP-AMBER.md");
        String day = LocalDate.now().plusDays(3).toString();
        Conversations.write(leila, room, "For you alone", "tlp", "RED", "until", day);
        var answer = ana.get(path + "/export");
        assertThat(answer.header("Content-Disposition")).contains("TLP-RED.md");
        String[] parts = answer.body().split("---");
        assertThat(parts[0]).as("the heading").contains("TLP:RED · ").doesNotContain("AMBER");
        assertThat(parts[1]).contains("For the file", "TLP:AMBER").doesNotContain("Readable until");
        assertThat(parts[2]).contains("For you alone", "TLP:RED", "Readable until");
    }

    @Test
    void whoQuotesIsNeverMarkedWeakerThanWhatIsQuoted() {
        UUID red = Conversations.write(leila, room, "Two names", "tlp", "RED", "restriction", "Not to the press");
        var form = ana.get(path + "?quote=" + red).document().selectFirst("#write");
        assertThat(form.select("select[name=tlp] option").eachAttr("value")).containsExactly("RED");
        assertThat(form.select(".quoted").text()).contains("TLP:RED", "Not to the press");
        UUID answer = Conversations.write(ana, room, "Agreed", "quote", red.toString(), "tlp", "AMBER");
        var post = leila.get(path).document().selectFirst("#p" + answer);
        assertThat(post.select("header .tlp").text()).isEqualTo("TLP:RED");
        assertThat(post.select("blockquote").text()).contains("TLP:RED", "Not to the press", "Two names");
        UUID free = Conversations.write(ana, room, "Of ours", "tlp", "AMBER");
        assertThat(leila.get(path).document().select("#p" + free + " .tlp")).isEmpty();
        assertThat(leila.get(path + "?quote=" + free)
                        .document()
                        .select("select[name=tlp] option[selected]")
                        .eachAttr("value"))
                .containsExactly("AMBER");
    }

    @Test
    void aFileOfAPostThatQuotesBearsTheMarkOfWhatIsQuoted() {
        UUID red = Conversations.write(leila, room, "Two names", "tlp", "RED");
        UUID writer = SignIns.account(norvia, Role.FOCAL_POINT);
        UUID file = new Courier(writer).upload("names.md", "# Two names".getBytes(StandardCharsets.UTF_8));
        Conversations.write(
                new Browserless().signInAs(writer),
                room,
                "See the file",
                "quote",
                red.toString(),
                "tlp",
                "AMBER",
                "upload",
                file.toString());
        String mark = Viewers.as(
                Program.focalPoint(norvia),
                () -> Program.get(TransactionTemplate.class)
                        .execute(status -> Program.get(JdbcClient.class)
                                .sql("select tlp from file.file where id = ?")
                                .param(file)
                                .query(String.class)
                                .single()));
        assertThat(mark).isEqualTo("RED");
    }

    /** What was quoted before marks were kept together: written as it was then. */
    @Test
    void anExportIsMarkedByWhatItQuotesToo() {
        UUID red = Conversations.write(leila, room, "Two names", "tlp", "RED", "restriction", "Not to the press");
        UUID answer = Conversations.write(ana, room, "Agreed", "quote", red.toString());
        change(norvia, answer, "tlp = 'AMBER'");
        var post = leila.get(path).document().selectFirst("#p" + answer);
        assertThat(post.select("header .tlp")).isEmpty();
        assertThat(post.select("blockquote .tlp").text()).isEqualTo("TLP:RED");
        String body = ana.get(path + "/export").body();
        assertThat(body).contains("> TLP:RED · ", "> The sender asks: Not to the press");
    }

    private static void change(MemberId member, UUID post, String what) {
        Viewers.run(
                Program.focalPoint(member),
                () -> Program.get(TransactionTemplate.class)
                        .executeWithoutResult(status -> Program.get(JdbcClient.class)
                                .sql("update exchange.post set " + what + " where id = ?")
                                .param(post)
                                .update()));
    }
}
