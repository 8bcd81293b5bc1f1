package org.focalnet.outreach.newsletter;

import java.time.Instant;
import java.util.List;
import org.focalnet.identity.Address;
import org.focalnet.outreach.AtomFeed;
import org.focalnet.web.Shell;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The archive as a feed. */
@Component("newsletterFeed")
class Feed {

    private final Address address;

    Feed(Address address) {
        this.address = address;
    }

    ResponseEntity<byte[]> of(List<Issue> issues, Shell shell) {
        String page = address.origin() + "/newsletter";
        var xml = new AtomFeed(page + "/feed.atom", shell.language());
        xml.head(
                shell.t("newsletter.title"),
                page,
                (issues.isEmpty() ? Instant.EPOCH : begun(issues.getFirst())).toString());
        for (Issue issue : issues) {
            Issue.Text text = issue.in(shell.language());
            xml.entry(
                    text.title(),
                    page + "/" + issue.number(),
                    text.language(),
                    begun(issue).toString(),
                    Markup.mail(text.text()),
                    Markup.html(text.text()),
                    shell.t("web.name"));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .body(xml.written());
    }

    private static Instant begun(Issue issue) {
        Instant begun = issue.begun();
        return begun == null ? Instant.EPOCH : begun;
    }
}
