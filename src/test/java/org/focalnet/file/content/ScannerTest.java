package org.focalnet.file.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.focalnet.file.content.Scanner.Verdict;
import org.junit.jupiter.api.Test;

class ScannerTest {

    @Test
    void saysWhatTheDaemonSays() throws Exception {
        try (var daemon = new Scanners()) {
            assertThat(daemon.scanner().scan(stream(new byte[200_000]))).isEqualTo(Verdict.CLEAN);
            assertThat(daemon.scanner().scan(stream("an EICAR test".getBytes())))
                    .isEqualTo(Verdict.INFECTED);
            assertThat(daemon.most(1000).scanner().scan(stream(new byte[200_000])))
                    .isEqualTo(Verdict.UNSCANNABLE);
        }
    }

    @Test
    void aDaemonThatIsAwayIsNoPermission() {
        assertThat(Scanners.at("127.0.0.1:9").scan(stream(new byte[3]))).isEqualTo(Verdict.AWAY);
        assertThat(Scanners.at("").scan(stream(new byte[3]))).isEqualTo(Verdict.CLEAN);
        assertThatThrownBy(() -> Scanners.at("nonsense")).hasMessageContaining("host:port");
    }

    private static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
