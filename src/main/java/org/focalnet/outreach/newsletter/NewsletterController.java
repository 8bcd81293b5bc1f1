package org.focalnet.outreach.newsletter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.identity.LinkVisits;
import org.focalnet.outreach.newsletter.NewsletterLinkPage.Step;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The newsletter for everybody: asked for, confirmed, stopped, and read. */
@Controller
class NewsletterController {

    private final SubscriberStore subscribers;
    private final IssueStore issues;
    private final Feed feed;
    private final LinkVisits visits;
    private final ShellFactory shells;

    NewsletterController(
            SubscriberStore subscribers, IssueStore issues, Feed feed, LinkVisits visits, ShellFactory shells) {
        this.subscribers = subscribers;
        this.issues = issues;
        this.feed = feed;
        this.visits = visits;
        this.shells = shells;
    }

    @GetMapping("/newsletter")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View show(HttpServletRequest request) {
        return page("", shells.of(request).language(), new Problems(), request);
    }

    /** Says the same of an address that is known and of one that is not. */
    @PostMapping("/newsletter")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object ask(HttpServletRequest request) {
        var typed = new Typed(request);
        String mail = typed.raw("mail");
        String wrong = MailAddress.problem(mail);
        if (wrong != null) {
            typed.problems().add("mail", wrong);
        }
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().map(Locale::getLanguage).noneMatch(language::equals)) {
            typed.problems().add("language", "web.problem.choose");
        }
        if (typed.problems().any()) {
            return page(mail, language, typed.problems(), request).with(422);
        }
        visits.form(request, MailAddress.plain(mail));
        subscribers.ask(MailAddress.plain(mail), language);
        return SeeOther.to("/newsletter/sent");
    }

    @GetMapping("/newsletter/sent")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View sent() {
        return new NewsletterLinkPage(Step.SENT, "");
    }

    /** Looking changes nothing: mail filters open links before people do. */
    @GetMapping("/newsletter/confirmation/{word}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown look(@PathVariable String word, HttpServletRequest request) {
        visits.count(request);
        return subscribers.asks(word)
                ? new NewsletterLinkPage(Step.ASKS, "/newsletter/confirmation/" + word).with(200)
                : new NewsletterLinkPage(Step.GONE, "").with(404);
    }

    @PostMapping("/newsletter/confirmation/{word}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object confirm(@PathVariable String word, HttpServletRequest request) {
        visits.count(request);
        return subscribers.confirm(word)
                ? SeeOther.to("/newsletter/confirmed")
                : new NewsletterLinkPage(Step.GONE, "").with(404);
    }

    @GetMapping("/newsletter/confirmed")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View confirmed() {
        return new NewsletterLinkPage(Step.CONFIRMED, "");
    }

    @GetMapping("/newsletter/unsubscription/{word}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View stopping(@PathVariable String word, HttpServletRequest request) {
        visits.count(request);
        return subscribers.stops(word)
                ? new NewsletterLinkPage(Step.STOPS, "/newsletter/unsubscription/" + word)
                : new NewsletterLinkPage(Step.STOPPED, "");
    }

    /** Posted by a person or by their mail program (RFC 8058), which has no token of a form: the secret is enough. */
    @PostMapping("/newsletter/unsubscription/{word}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    View stop(@PathVariable String word, HttpServletRequest request) {
        visits.count(request);
        subscribers.stop(word);
        return new NewsletterLinkPage(Step.STOPPED, "");
    }

    @GetMapping("/newsletter/{number:[1-9][0-9]*}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View read(@PathVariable String number, HttpServletRequest request) {
        if (number.length() > 6) {
            throw new NotFound();
        }
        Issue issue = issues.published(Integer.parseInt(number));
        String wanted = new Typed(request).raw("in");
        return new IssueReadPage(
                issue, issue.in(wanted.isEmpty() ? shells.of(request).language() : wanted));
    }

    @GetMapping("/newsletter/feed.atom")
    @Door(value = Door.Kind.FEED, entry = Door.Entry.ANYONE)
    ResponseEntity<byte[]> feed(HttpServletRequest request) {
        return feed.of(issues.list(true, 1), shells.of(request));
    }

    private View page(String mail, String language, Problems problems, HttpServletRequest request) {
        String page = new Typed(request).raw("page");
        int number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        int all = issues.count(true);
        int last = Math.max(1, (all + IssueStore.PAGE - 1) / IssueStore.PAGE);
        return new NewsletterPage(mail, language, issues.list(true, number), number, last, problems);
    }
}
