package org.focalnet.database;

import org.jspecify.annotations.Nullable;

/** The program cannot start without its database. */
final class DatabaseUnavailable extends RuntimeException {

    private final String remedy;

    /**
     * @param message what is wrong, in a sentence
     * @param remedy what to do, in a sentence
     */
    DatabaseUnavailable(String message, String remedy, @Nullable Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
