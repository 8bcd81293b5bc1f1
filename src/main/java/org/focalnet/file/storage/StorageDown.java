package org.focalnet.file.storage;

import org.springframework.dao.DataAccessResourceFailureException;

/** The storage cannot be reached or is full. Answers 503 as a database that is away does; nothing was half-written. */
public final class StorageDown extends DataAccessResourceFailureException {

    public StorageDown(String message, Throwable cause) {
        super(message, cause);
    }
}
