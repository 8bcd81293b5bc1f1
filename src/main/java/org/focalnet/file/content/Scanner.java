package org.focalnet.file.content;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.focalnet.file.storage.FileSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a ClamAV daemon about a file, in its own protocol (INSTREAM). Without one that is configured, all pass. */
@Component
public class Scanner {

    private static final Logger LOG = LoggerFactory.getLogger(Scanner.class);
    private static final int BLOCK = 32 * 1024;
    private static final int CONNECT = 3_000;
    private static final int ANSWER = 60_000;

    private final @Nullable InetSocketAddress daemon;

    Scanner(FileSettings settings) {
        String place = settings.clamav();
        if (place == null || place.isBlank()) {
            daemon = null;
            return;
        }
        int colon = place.lastIndexOf(':');
        if (colon < 1 || !place.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new IllegalStateException("FOCALNET_CLAMAV needs host:port, such as 127.0.0.1:3310");
        }
        daemon = InetSocketAddress.createUnresolved(
                place.substring(0, colon), Integer.parseInt(place.substring(colon + 1)));
    }

    /** What the scanner says. */
    public enum Verdict {
        CLEAN,
        INFECTED,
        /** Larger than the scanner looks at. */
        UNSCANNABLE,
        /** No answer: the file waits. */
        AWAY
    }

    public boolean configured() {
        return daemon != null;
    }

    /** Streams the content past the scanner; whatever fails on the way means that the file has to wait. */
    public Verdict scan(InputStream content) {
        if (daemon == null) {
            return Verdict.CLEAN;
        }
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(daemon.getHostString(), daemon.getPort()), CONNECT);
            socket.setSoTimeout(ANSWER);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return verdict(new String(socket.getInputStream().readNBytes(4096), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            LOG.warn("the virus scanner does not answer: {}", e.getClass().getSimpleName());
            return Verdict.AWAY;
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
            try {
                out.writeInt(block.length);
                out.write(block);
            } catch (SocketException cut) {
                return; // it answers before the end where a file is larger than it looks at
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.contains("size limit exceeded")) {
            return Verdict.UNSCANNABLE;
        }
        if (answer.strip().replace("\0", "").endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        return answer.startsWith("stream: OK") ? Verdict.CLEAN : Verdict.AWAY;
    }
}
