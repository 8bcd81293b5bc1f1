package org.focalnet.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what a page of stack trace would hide. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnavailable> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnavailable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "For an embedded database see postgres.log in the data folder; for one of your own check FOCALNET_DB_URL,"
                        + " FOCALNET_DB_USER and FOCALNET_DB_PASSWORD (docs/operate.md).",
                cause);
    }
}
