package org.focalnet.database;

/** The program cannot start without its database; the message says what to do. */
final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
