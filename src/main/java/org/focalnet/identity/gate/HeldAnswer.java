package org.focalnet.identity.gate;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an answer until everything that belongs to it has succeeded, the saving of the session too: until then another
 * page can be sent in its place. What is longer than any page is not kept, and events go out as they come.
 */
class HeldAnswer extends HttpServletResponseWrapper {

    static final int LONGEST = 256 * 1024;

    private static final List<String> OF_THE_LOST_ANSWER =
            List.of("Set-Cookie", "Location", "Content-Type", "Content-Disposition", "ETag", "Cache-Control");

    private final HttpServletRequest request;
    private final HttpServletResponse real;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private @Nullable Ending ending;
    private boolean sending;

    /** An error or redirect, which ends an answer without a body of ours. */
    private interface Ending {
        void send() throws IOException;
    }

    HeldAnswer(HttpServletRequest request, HttpServletResponse real) {
        super(real);
        this.request = request;
        this.real = real;
    }

    /** Everything has succeeded. */
    void send() throws IOException {
        flushWriter();
        if (ending != null) {
            ending.send();
        } else if (!sending) {
            if (Zip.fits(request, real, body.held.size())) {
                body.held = Zip.zipped(body.held, request, real);
            }
            if (body.held.size() > 0) {
                real.setContentLength(body.held.size());
            }
            begin();
        }
    }

    /** Something has failed: leaves an answer as if nothing had been said, but for the headers that protect every page. */
    void forget() {
        real.resetBuffer();
        real.setContentLengthLong(-1);
        OF_THE_LOST_ANSWER.forEach(header -> real.setHeader(header, null));
    }

    /** Whether it says that something was saved and where to read it: that is true although the session was not. */
    boolean wasWritten() {
        return real.getStatus() == SC_SEE_OTHER;
    }

    /** Whether it is too late for another answer. */
    boolean begun() {
        return sending;
    }

    private void begin() throws IOException {
        sending = true;
        if (body.held.size() > 0) {
            body.held.writeTo(real.getOutputStream());
            body.held.reset();
        }
    }

    private void flushWriter() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        flushWriter();
        body.flush();
    }

    @Override
    public boolean isCommitted() {
        return sending ? real.isCommitted() : ending != null;
    }

    @Override
    public int getBufferSize() {
        return LONGEST;
    }

    @Override
    public void setBufferSize(int size) {
        // what is kept depends on what is sent, not on who asks
    }

    @Override
    public void reset() {
        real.reset();
        body.held.reset();
    }

    @Override
    public void resetBuffer() {
        real.resetBuffer();
        body.held.reset();
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        ending = () -> real.sendError(status, message);
    }

    @Override
    public void sendError(int status) {
        ending = () -> real.sendError(status);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clear) {
        ending = () -> real.sendRedirect(location, status, clear);
    }

    @Override
    public void sendRedirect(String location, boolean clear) {
        sendRedirect(location, SC_FOUND, clear);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    private final class Body extends ServletOutputStream {

        private ByteArrayOutputStream held = new ByteArrayOutputStream();

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!sending && held.size() + length > LONGEST) {
                begin();
            }
            if (sending) {
                real.getOutputStream().write(bytes, from, length);
            } else {
                held.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if ("text/event-stream".equals(getContentType())) {
                begin();
            }
            if (sending) {
                real.flushBuffer();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written by the thread that makes them");
        }
    }
}
