package org.focalnet.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.notify.NoticeDue;
import org.focalnet.search.entry.Planted;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Who keeps a search is told once when something new fits that they may read, and never of anything else. */
class SavedRoundsTest {

    private static final List<NoticeDue> TOLD = new CopyOnWriteArrayList<>();

    static {
        Program.context().addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof NoticeDue due) {
                TOLD.add(due);
            }
        });
    }

    @Test
    void isToldOnceOfWhatIsNewAndReadable() {
        String word = "wortlaut" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        MemberId member = Program.seat();
        MemberId other = Program.seat();
        new Browserless().signInAs(member, Role.FOCAL_POINT).post("/search/saved", "q", word);
        var rounds = Program.get(SavedRounds.class);
        Planted.put(other, AudienceChoice.OWN, "Hidden " + word, "", "en");
        rounds.run();
        assertThat(of(member)).isEmpty();
        Planted.put(other, AudienceChoice.NETWORK, "Shown " + word, "", "en");
        rounds.run();
        rounds.run();
        assertThat(of(member)).hasSize(1);
        assertThat(of(member).getFirst().toString()).contains("/search/saved/").doesNotContain(word);
    }

    private static List<NoticeDue> of(MemberId member) {
        return TOLD.stream().filter(due -> due.member().equals(member)).toList();
    }
}
