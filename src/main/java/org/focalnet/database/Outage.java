package org.focalnet.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** A database that is away or has no room: nobody's mistake, and over after a while. */
public final class Outage {

    private Outage() {}

    /** Whether that is why something failed. */
    public static boolean in(@Nullable Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof SQLException sql && lost(sql)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A connection that could not be made or was lost (class 08), a server that shuts down (57P01 to 57P03), a full disk
     * or no room for another connection (53), a disk that fails (58).
     */
    private static boolean lost(SQLException sql) {
        String state = sql.getSQLState();
        return sql instanceof SQLTransientConnectionException
                || state != null
                        && (state.startsWith("08")
                                || state.startsWith("57P")
                                || state.startsWith("53")
                                || state.startsWith("58"));
    }
}
