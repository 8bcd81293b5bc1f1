package org.focalnet.identity.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.junit.jupiter.api.Test;

class ProxyTest {

    @Test
    void whereThePublicAddressIsHttpsCookiesAndBrowsersAreHeldToIt() throws Exception {
        try (var program = Program.start(Map.of("focalnet.address", "https://focalnet.example"));
                var owner = Program.owner(program);
                var statement = owner.createStatement()) {
            var visitor = new Browserless(Program.url(program));
            var page = visitor.get("/sign-in", "X-Forwarded-For", "203.0.113.7");
            assertThat(page.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
            assertThat(page.header("Set-Cookie"))
                    .startsWith("focalnet=")
                    .contains("Secure", "HttpOnly", "SameSite=Lax");
            String token = page.document().select("input[name=_csrf]").attr("value");
            assertThat(token).isNotEmpty();
            String cookie = page.header("Set-Cookie").replaceFirst(";.*", "");
            assertThat(visitor.get("/?lang=fr", "Cookie", cookie).header("Set-Cookie"))
                    .contains("Secure");
            for (String address : new String[] {"203.0.113.7", "198.51.100.8"}) {
                assertThat(visitor.postFrom(
                                        address, cookie, token, "/sign-in/links", "mail", "somebody@estavia.example")
                                .status())
                        .isEqualTo(303);
            }
            try (var tries = statement.executeQuery("select count(*) from identity.throttle where key like 'ASK:%'")) {
                tries.next();
                assertThat(tries.getInt(1)).as("each visitor is counted apart").isEqualTo(2);
            }
        }
    }
}
