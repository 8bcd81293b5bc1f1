package org.focalnet.plan.finding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.assessment.Finding;
import org.focalnet.assessment.Findings;
import org.focalnet.audience.Ids;
import org.focalnet.plan.SourceKind;
import org.focalnet.plan.source.Source;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a new action comes from: what the address says, or the finding that it names, in the words of the question. */
@Component
public class FoundSources {

    private final Findings findings;
    private final ShellFactory shells;

    FoundSources(Findings findings, ShellFactory shells) {
        this.findings = findings;
        this.shells = shells;
    }

    /** Null where the address says nothing, or nothing that is the hub's. */
    public @Nullable Source read(Typed typed, HttpServletRequest request) {
        UUID item = typed.id("finding");
        return item == null
                ? Source.read(typed, Ids.next())
                : findings.find(item, shells.of(request))
                        .filter(one -> one.kind() != Finding.Kind.STRENGTH)
                        .map(FoundSources::source)
                        .orElse(null);
    }

    private static Source source(Finding one) {
        String text = one.text();
        String title = text.codePointCount(0, text.length()) <= 300
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 300));
        SourceKind kind = one.kind() == Finding.Kind.RISK ? SourceKind.RISK : SourceKind.GAP;
        return new Source(Ids.next(), kind, one.item(), title, one.path());
    }
}
