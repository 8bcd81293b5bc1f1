package org.focalnet.outreach.newsletter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that knows no address that begins with {@code nobody}, and remembers what it was told. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    final List<String> senders = new CopyOnWriteArrayList<>();
    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<String> refused = new CopyOnWriteArrayList<>();

    RefusingServer() throws IOException {
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    Socket client = socket.accept();
                    Thread.ofVirtual().start(() -> talk(client));
                } catch (IOException closed) {
                    return;
                }
            }
        });
    }

    int port() {
        return socket.getLocalPort();
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 test");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("MAIL FROM:")) {
                    senders.add(line.substring(10));
                } else if (command.startsWith("RCPT TO:<NOBODY")) {
                    refused.add(line);
                    say(client, "550 5.1.1 no such user");
                    continue;
                } else if (command.startsWith("RCPT TO:")) {
                    taken.add(line);
                } else if (command.equals("DATA")) {
                    say(client, "354 go on");
                    while (!".".equals(in.readLine())) {
                        // the letter itself is read elsewhere
                    }
                }
                say(client, command.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // the other side hung up
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
