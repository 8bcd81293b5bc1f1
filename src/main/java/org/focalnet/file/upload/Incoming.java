package org.focalnet.file.upload;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What comes from a browser: a connection that breaks ends it, and what came before it is kept. */
final class Incoming extends InputStream {

    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);

    private final InputStream from;
    private long left;

    Incoming(InputStream from, long most) {
        this.from = from;
        this.left = most;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (left == 0) {
            return -1;
        }
        try {
            int read = from.read(into, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        } catch (IOException e) {
            LOG.debug("an upload broke off", e);
            left = 0;
            return -1;
        }
    }
}
