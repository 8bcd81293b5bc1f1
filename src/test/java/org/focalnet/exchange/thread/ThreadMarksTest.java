package org.focalnet.exchange.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.exchange.Conversations;
import org.junit.jupiter.api.Test;

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
}
