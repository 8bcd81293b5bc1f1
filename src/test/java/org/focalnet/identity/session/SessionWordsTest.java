package org.focalnet.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.focalnet.audience.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class SessionWordsTest {

    private final SessionWords words = new SessionWords();
    private final OfficeAuthentication who =
            new OfficeAuthentication(Ids.next(), Ids.next(), Instant.parse("2026-11-27T08:00:00.123456789Z"));

    @Test
    void whoItIsAndTheTokenOfFormsComeBack() {
        var context = new SecurityContextImpl(who);
        assertThat(again(context)).isEqualTo(context);
        var token = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "0c1e-ü");
        assertThat(again(token)).isInstanceOfSatisfying(CsrfToken.class, read -> {
            assertThat(read.getHeaderName()).isEqualTo(token.getHeaderName());
            assertThat(read.getParameterName()).isEqualTo(token.getParameterName());
            assertThat(read.getToken()).isEqualTo(token.getToken());
        });
    }

    @Test
    void whatElseIsKeptComesBack() {
        var said = new ArrayList<>(List.of("exchange.room.posted", "a word"));
        assertThat(again(said)).isEqualTo(said);
        assertThat(again(true)).isEqualTo(true);
    }

    /** So that nobody is signed out by an upgrade. */
    @Test
    void whatWasKeptByAnEarlierVersionIsRead() {
        var context = new SecurityContextImpl(who);
        assertThat(words.read(Objects.requireNonNull(new SerializingConverter().convert(context))))
                .isEqualTo(context);
    }

    private Object again(Object value) {
        return words.read(words.write(value));
    }
}
