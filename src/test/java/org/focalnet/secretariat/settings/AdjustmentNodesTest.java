package org.focalnet.secretariat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.focalnet.web.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is changed on one node is said by another, at once and after a restart. */
class AdjustmentNodesTest {

    private static final String KEY = "web.public.accessibility";

    @AfterEach
    void forget() {
        Adjusted.forget();
    }

    @Test
    void anotherNodeFollowsWithinSecondsAndANewOneBeginsWithIt() {
        var officer = new Browserless().signInAs(MemberId.SECRETARIAT, Role.OFFICER);
        Adjusted.say(officer, KEY, "text_en", "Before it started");
        try (var other = Program.secondNode()) {
            Texts texts = other.getBean(Texts.class);
            assertThat(texts.text(Locale.ENGLISH, KEY)).isEqualTo("Before it started");
            Adjusted.say(officer, KEY, "text_en", "While it runs");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> texts.text(Locale.ENGLISH, KEY).equals("While it runs"));
            assertThat(new Browserless(Program.url(other)).get("/").text()).contains("While it runs");
        }
    }
}
