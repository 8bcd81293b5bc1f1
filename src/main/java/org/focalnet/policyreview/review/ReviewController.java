package org.focalnet.policyreview.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.document.DocumentFormat;
import org.focalnet.document.Documents;
import org.focalnet.file.Attachments;
import org.focalnet.institution.Clauses;
import org.focalnet.policyreview.advice.AdviceLinkStore;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.policyreview.reviewer.ReviewerStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A policy with all that was said of it in a round, and the note for the file. */
@Controller
class ReviewController {

    private final Reviews reviews;
    private final PolicyStore policies;
    private final ReviewerStore reviewers;
    private final AdviceLinkStore links;
    private final Clauses clauses;
    private final Attachments attachments;
    private final Documents documents;
    private final ShellFactory shells;

    ReviewController(
            Reviews reviews,
            PolicyStore policies,
            ReviewerStore reviewers,
            AdviceLinkStore links,
            Clauses clauses,
            Attachments attachments,
            Documents documents,
            ShellFactory shells) {
        this.reviews = reviews;
        this.policies = policies;
        this.reviewers = reviewers;
        this.links = links;
        this.clauses = clauses;
        this.attachments = attachments;
        this.documents = documents;
        this.shells = shells;
    }

    @GetMapping("/policies/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, new Typed(request), shells.of(request).locale());
    }

    @PostMapping("/policies/{id}/recheck")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object recheck(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        Typed typed = new Typed(request);
        LocalDate today = policies.today();
        LocalDate day = typed.day("recheck", today.plusDays(1), today.plusYears(10));
        if (typed.problems().any()) {
            return page(id, typed, shells.of(request).locale()).with(422);
        }
        policies.recheck(id, day);
        return SeeOther.to(policy.path())
                .say(day == null ? "policyreview.said.no_recheck" : "policyreview.said.recheck");
    }

    /** The note for the file, to be read and printed. */
    @GetMapping("/policies/{id}/note")
    @Door(Door.Kind.PAGE)
    View note(@PathVariable UUID id, HttpServletRequest request) {
        Review review = review(id, request);
        return new NotePage(review, LensNote.of(review, shells.of(request)));
    }

    @GetMapping("/policies/{id}/note.pdf")
    @Door(Door.Kind.EXPORT)
    void pdf(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.PDF, request, response);
    }

    @GetMapping("/policies/{id}/note.docx")
    @Door(Door.Kind.EXPORT)
    void docx(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response) {
        send(id, DocumentFormat.DOCX, request, response);
    }

    private void send(UUID id, DocumentFormat format, HttpServletRequest request, HttpServletResponse response) {
        Review review = review(id, request);
        documents.send(LensNote.of(review, shells.of(request)), format, response);
    }

    private Review review(UUID id, HttpServletRequest request) {
        return reviews.of(id, round(new Typed(request)), shells.of(request).locale());
    }

    private static int round(Typed typed) {
        return typed.raw("round").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("round")) : 0;
    }

    private View page(UUID id, Typed typed, Locale language) {
        Review review = reviews.of(id, round(typed), language);
        return new ReviewPage(
                review,
                attachments.of(List.of(id)).getOrDefault(id, List.of()),
                reviewers.of(id),
                clauses.takenUp(Policy.KIND, id),
                review.policy().waiting(policies.today()),
                policies.today(),
                links.of(id).filter(one -> one.round() == review.round()).orElse(null),
                Viewers.require().account(),
                Viewers.require().role().writes(),
                typed.problems().any() ? Map.of("recheck", typed.raw("recheck")) : Map.of(),
                typed.problems());
    }
}
