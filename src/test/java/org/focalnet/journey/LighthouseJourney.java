package org.focalnet.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.focalnet.Alone;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

/** The public pages as a stranger's browser loads them. What takes the processor beside it would count as theirs. */
@Alone
class LighthouseJourney {

    private static final List<String> PAGES = List.of(
            "/",
            "/about",
            "/join",
            "/library",
            "/learning",
            "/learning/courses/ministry-contact",
            "/network-meetings/history",
            "/news",
            "/network",
            "/contact");

    @Test
    void everyPublicPageReachesNinetyFiveInEachOfTheFourKinds() throws Exception {
        assertThat(Lighthouse.measure(Program.url(), PAGES))
                .allSatisfy(one -> assertThat(one.least())
                        .as(one.path() + ", missed: " + one.missed())
                        .isGreaterThanOrEqualTo(95));
    }
}
