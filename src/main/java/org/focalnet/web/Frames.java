package org.focalnet.web;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * An exception as the log may hold it: its class, what the database calls it, and where it happened. Never its message,
 * which may quote what somebody wrote.
 */
public final class Frames extends ThrowableProxyConverter implements StackTracePrinter {

    /** How many frames of other people's code are kept of each exception. */
    private static final int FOREIGN = 8;

    /** For lines of JSON. */
    @Override
    public void printStackTrace(Throwable thrown, Appendable out) throws IOException {
        out.append(throwableProxyToString(new ThrowableProxy(thrown)));
    }

    @Override
    protected String throwableProxyToString(IThrowableProxy thrown) {
        var text = new StringBuilder();
        int depth = 0;
        for (@Nullable IThrowableProxy one = thrown; one != null && depth < 10; one = one.getCause(), depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(one.getClassName());
            if (one instanceof ThrowableProxy real && real.getThrowable() instanceof SQLException sql) {
                text.append(' ').append(sql.getSQLState());
            }
            text.append('\n');
            frames(one, text);
        }
        return text.toString();
    }

    private static void frames(IThrowableProxy thrown, StringBuilder text) {
        int foreign = 0;
        for (StackTraceElementProxy frame : thrown.getStackTraceElementProxyArray()) {
            boolean ours = frame.getStackTraceElement().getClassName().startsWith("org.focalnet.");
            if (ours || foreign++ < FOREIGN) {
                text.append("    ").append(frame.getSTEAsString()).append('\n');
            }
        }
    }
}
