package org.focalnet.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.identity.Onboarding;
import org.focalnet.identity.factor.Codes;
import org.junit.jupiter.api.Test;

class FirstOfficerTest {

    @Test
    void registersOnAnEmptyInstallationByTheLinkOfTheLastStartAndOnlyOnce() {
        try (var program = Program.start(Map.of())) {
            String url = Program.url(program);
            FirstOfficer first = program.getBean(FirstOfficer.class);
            String earlier = path(first.line(), url);
            String line = first.line();
            assertThat(line).startsWith("Focalnet is ready: " + url + "  - first officer registers here: " + url);
            var ana = new Browserless(url);
            assertThat(ana.get(earlier).status()).as("of an earlier start").isEqualTo(410);
            String path = path(line, url);
            assertThat(ana.get(path).text()).contains("Officer", "Mail address");
            assertThat(ana.post(path, "name", "Ana Vidal", "language", "en", "zone", "UTC")
                            .status())
                    .as("without an address")
                    .isEqualTo(422);
            ana.post(path, "name", "Ana Vidal", "mail", "ana@secretariat.example", "language", "en", "zone", "UTC");
            String key = Onboarding.key(ana.get("/enrolment"));
            assertThat(ana.post("/enrolment/code", "code", Codes.of(key, 0)).status())
                    .isEqualTo(303);
            assertThat(ana.get("/").document().select(".who").text()).contains("Ana Vidal", "Officer");
            assertThat(first.line()).isEqualTo("Focalnet is ready: " + url);
            assertThat(new Browserless(url).get(path).status()).isEqualTo(410);
        }
    }

    private static String path(String line, String url) {
        return line.substring(line.lastIndexOf(url) + url.length());
    }
}
