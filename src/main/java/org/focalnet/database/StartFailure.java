package org.focalnet.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on one line of the error output why the program did not start, and what to do. */
class StartFailure implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis failure) {
        System.err.println("focalnet: " + line(failure.getDescription()) + " " + line(failure.getAction()));
    }

    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
