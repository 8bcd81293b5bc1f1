package org.focalnet.exchange.widening;

import static org.assertj.core.api.Assertions.assertThat;

import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Role;
import org.junit.jupiter.api.Test;

class WideningPageTest {

    private final MemberId estavia = Program.seat();
    private final MemberId norvia = Program.seat();
    private final MemberId ostland = Program.seat();
    private final Browserless leila = new Browserless().signInAs(estavia, Role.FOCAL_POINT);
    private final Browserless ana = new Browserless().signInAs(norvia, Role.FOCAL_POINT);
    private final Browserless ole = new Browserless().signInAs(ostland, Role.FOCAL_POINT);
    private final String post = post();

    @Test
    void whatTheWriterGrantsIsPassedOnWithItsAttribution() {
        String widening = ask();
        assertThat(leila.get("/").text()).contains("Somebody asks to share your words");
        assertThat(ana.post(widening + "/passage").status())
                .as("not before it is granted")
                .isEqualTo(422);
        assertThat(ana.post(widening + "/permission", "act", "grant").status()).isEqualTo(404);
        assertThat(leila.post(widening + "/permission", "act", "grant", "reason", "Gladly")
                        .status())
                .isEqualTo(303);
        assertThat(leila.post(widening + "/passage").status()).isEqualTo(404);
        String room = ana.post(widening + "/passage").location();
        assertThat(ole.get(ole.get(room).location()).text())
                .contains("with the writer’s consent", "Our first year was slow", "For ministries alone");
        assertThat(leila.get(widening).text()).contains("Granted", "Gladly", "Passed on to");
        assertThat(leila.get(room).status()).isEqualTo(404);
        assertThat(ana.post(widening + "/passage").status()).as("once").isEqualTo(422);
    }

    @Test
    void aRefusalNeedsAReasonAndNobodyElseLearnsThatItWasAsked() {
        String widening = ask();
        assertThat(leila.post(widening + "/permission", "act", "refuse", "reason", "")
                        .status())
                .isEqualTo(422);
        assertThat(leila.post(widening + "/permission", "act", "refuse", "reason", "Not yet cleared")
                        .status())
                .isEqualTo(303);
        assertThat(ana.get(widening).text()).contains("Refused", "Not yet cleared");
        assertThat(ole.get(widening).status()).isEqualTo(404);
        assertThat(ole.get("/widenings").text()).contains("Nothing asked");
        assertThat(leila.post(widening + "/permission", "act", "grant").status())
                .isEqualTo(422);
    }

    @Test
    void onesOwnPostAndAForeignOneAreNotThereToBeAskedFor() {
        assertThat(leila.get("/widenings/new?post=" + post).status()).isEqualTo(404);
        assertThat(ole.get("/widenings/new?post=" + post).status()).isEqualTo(404);
        assertThat(ana.get("/widenings/new?post=nonsense").status()).isEqualTo(404);
        var asked = ana.get("/widenings/new?post=" + post);
        assertThat(asked.text()).contains("Our first year was slow");
        assertThat(asked.document().select(".post strong").eachText()).contains("slow");
    }

    private String ask() {
        var answer = ana.post("/widenings", "post", post, "why", "They begin next month", "member", ostland.toString());
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return answer.location();
    }

    private String post() {
        String room = leila.post(
                        "/rooms",
                        "member",
                        norvia.toString(),
                        "purpose",
                        "How we began",
                        "text",
                        "How we began, in short",
                        "capacity",
                        "PERSONAL")
                .location();
        String[] fields = {
            "text", "Our first year was **slow**", "capacity", "PERSONAL", "restriction", "For ministries alone"
        };
        assertThat(leila.post(room + "/posts", fields).status()).isEqualTo(303);
        return ana.get(room).document().select(".post").last().id().substring(1);
    }
}
