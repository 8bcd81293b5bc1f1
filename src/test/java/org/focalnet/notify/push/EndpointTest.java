package org.focalnet.notify.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses the program may be made to ask: a browser names them, and anybody can name another. */
class EndpointTest {

    private final PushSettings settings =
            new PushSettings(List.of(" Push.Example ", "odd.example:8443", "usual.example:443", ""), "", "", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://push.example/a",
                "https://PUSH.example/a?b=c",
                "https://push.example:443/a",
                "https://eu.fast.push.example/a",
                "https://odd.example:8443/a",
                "https://usual.example/a",
            })
    void whatIsListedAndWhatLiesBelowItIsAnAddress(String typed) {
        assertThat(Endpoint.of(typed, settings)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "push.example",
                "//push.example/a",
                "http://push.example/a",
                "ftp://push.example/a",
                "file:///etc/passwd",
                "https:push.example/a",
                "https:///push.example/a",
                "https://evilpush.example/a",
                "https://push.example.evil.example/a",
                "https://push.example./a",
                "https://example/a",
                "https://push.example:8443/a",
                "https://push.example:80/a",
                "https://odd.example/a",
                "https://odd.example:443/a",
                "https://leila@push.example/a",
                "https://push.example@evil.example/a",
                "https://push.example:443@evil.example/a",
                "https://evil.example#@push.example/a",
                "https://evil.example?@push.example/a",
                "https://evil.example\\@push.example/a",
                "https://push.example%2eevil.example/a",
                "https://push.example/a#b",
                "https://push.example/a\r\nHost: evil.example",
                "https://push.example /a",
                "https://pusһ.example/a",
                "https://127.0.0.1/a",
                "https://2130706433/a",
                "https://0x7f.1/a",
                "https://[::1]/a",
                "https://[::ffff:169.254.169.254]/a",
                "https://169.254.169.254/latest/meta-data",
                "https://localhost/a",
                "http://localhost:8081/actuator/health",
            })
    void nothingElseIsOne(String typed) {
        assertThat(Endpoint.of(typed, settings)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost:8080",
                "*",
                "*.example",
                "10.0.0.1",
                "127.1",
                "[::1]",
                "example",
                "https://a.example",
                "a.example/b",
                "a b.example",
                "u@a.example",
                "0.1"
            })
    void aListHoldsNamesThatReachOutAlone(String host) {
        assertThatThrownBy(() -> new PushSettings(List.of(host), "", "", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FOCALNET_PUSH_HOSTS");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 1_001, 5_000})
    void aVeryLongOneIsNone(int length) {
        String start = "https://push.example/";
        assertThat(Endpoint.of(start + "a".repeat(length - start.length()), settings)
                        .isPresent())
                .isEqualTo(length <= 1_000);
    }
}
