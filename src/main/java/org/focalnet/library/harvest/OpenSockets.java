package org.focalnet.library.harvest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets that connect to addresses of the open internet alone. What is looked at is the very address that is connected
 * to, so that a name cannot say another one a moment later.
 */
final class OpenSockets extends SSLSocketFactory {

    private final SSLSocketFactory secure = (SSLSocketFactory) SSLSocketFactory.getDefault();

    /** Thrown before anything is sent. */
    static final class Closed extends SocketException {

        Closed() {
            super("not of the open internet");
        }
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress address, int timeout) throws IOException {
                if (!(address instanceof InetSocketAddress internet)
                        || internet.getAddress() == null
                        || !OaiClient.open(internet.getAddress())) {
                    throw new Closed();
                }
                super.connect(address, timeout);
            }
        };
    }

    /** The same connection, from now on secret, with the certificate of the name that was asked for. */
    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean close) throws IOException {
        return secure.createSocket(socket, host, port, close);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new Closed();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        throw new Closed();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new Closed();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        throw new Closed();
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return secure.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return secure.getSupportedCipherSuites();
    }
}
