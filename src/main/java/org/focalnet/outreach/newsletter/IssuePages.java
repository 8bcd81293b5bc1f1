package org.focalnet.outreach.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the secretariat sees of an issue. */
@Component
class IssuePages {

    private final IssueStore store;
    private final ShellFactory shells;

    IssuePages(IssueStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    View page(UUID id, Issue.@Nullable Text typed, Problems problems, HttpServletRequest request) {
        Issue issue = store.get(id);
        var sent = new Typed(request);
        String language = typed != null ? typed.language() : language(sent, request);
        Issue.Text text =
                typed != null ? typed : issue.texts().getOrDefault(language, new Issue.Text(language, "", ""));
        var sending = new IssuePage.Sending(sent.raw("when"), sent.raw("day"), sent.raw("time"));
        return new IssuePage(issue, text, store.report(id), store.subscribers(), sending, problems);
    }

    /** The text as it stands in the form. */
    Issue.Text text(Typed typed, HttpServletRequest request) {
        return new Issue.Text(language(typed, request), typed.line("title", 0, 200), typed.text("text", 0, 20_000));
    }

    /** The language that is being written. */
    String language(Typed typed, HttpServletRequest request) {
        String wanted = typed.raw("in");
        return Texts.LANGUAGES.stream().map(Locale::getLanguage).anyMatch(wanted::equals)
                ? wanted
                : shells.of(request).language();
    }
}
