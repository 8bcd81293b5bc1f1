package org.focalnet.identity.government;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A provider that is known by its issuer alone is asked for its addresses at the start, and did not answer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProviderAwayAnalyzer extends AbstractFailureAnalyzer<IllegalArgumentException> {

    private static final Pattern ISSUER = Pattern.compile("with the provided Issuer of \"([^\"]*)\"");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, IllegalArgumentException cause) {
        var issuer = ISSUER.matcher(String.valueOf(cause.getMessage()));
        return issuer.find()
                ? new FailureAnalysis(
                        "The sign-in provider " + issuer.group(1) + " did not say how to reach it.",
                        "Start again when it answers, or give its addresses one by one: then a start does not need it"
                                + " (docs/operate.md).",
                        cause)
                : null;
    }
}
