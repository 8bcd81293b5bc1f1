package org.focalnet.file.content;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import org.focalnet.file.storage.FileSettings;
import org.springframework.util.unit.DataSize;

/** A scanner that asks a small daemon which speaks ClamAV's protocol and finds the word EICAR. */
public final class Scanners implements AutoCloseable {

    private final ServerSocket socket;
    private volatile long most = Long.MAX_VALUE;

    public Scanners() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public Scanners most(long bytes) {
        most = bytes;
        return this;
    }

    public Scanner scanner() {
        return at("127.0.0.1:" + socket.getLocalPort());
    }

    public static Scanner at(String place) {
        return new Scanner(
                new FileSettings(new FileSettings.Limits(DataSize.ofMegabytes(50), null, false), place, null));
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var client = socket.accept()) {
                var in = new DataInputStream(client.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                var content = new StringBuilder();
                int length = command.equals("zINSTREAM\0") ? in.readInt() : 0;
                while (length > 0 && content.length() <= most) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                    length = in.readInt();
                }
                String answer = content.length() > most
                        ? "INSTREAM size limit exceeded. ERROR\0"
                        : content.indexOf("EICAR") >= 0 ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
