package org.focalnet.exchange.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.WebConnection;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A line is given up when it takes nothing any more, and not because something was said to it a moment ago. */
class LiveConnectionTest {

    @Test
    void aSignOfLifeRightAfterSomethingWasSaidEndsNoLine() {
        for (int i = 0; i < 100; i++) {
            Line line = new Line();
            line.taking.countDown();
            LiveConnection page = new LiveConnection();
            page.init(line);
            page.say("again");
            page.live();
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> line.written.toString().equals("again:\n\n"));
            assertThat(line.letGo).isFalse();
        }
    }

    @Test
    void aLineThatTakesNothingBetweenTwoSignsOfLifeIsGivenUp() {
        Line line = new Line();
        LiveConnection page = new LiveConnection();
        page.init(line);
        page.say("first");
        await().until(() -> line.asked);
        page.live();
        assertThat(line.letGo).isFalse();
        page.live();
        assertThat(line.letGo).isTrue();
        line.taking.countDown();
    }

    /** The other end: takes what is written once it may. */
    private static final class Line implements WebConnection {

        private final CountDownLatch taking = new CountDownLatch(1);
        private final StringBuffer written = new StringBuffer();
        private volatile boolean asked;
        private volatile boolean letGo;

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return false;
                }

                @Override
                public boolean isReady() {
                    return false;
                }

                @Override
                public void setReadListener(ReadListener listener) {}

                @Override
                public int read() {
                    return -1;
                }
            };
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    letGo = true;
                }

                @Override
                public void write(int one) {
                    asked = true;
                    try {
                        taking.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    written.append((char) one);
                }
            };
        }

        @Override
        public void close() {
            letGo = true;
        }
    }
}
