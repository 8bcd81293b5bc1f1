package org.focalnet.policyreview.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.policyreview.Effect;
import org.focalnet.policyreview.advice.Advice;
import org.focalnet.policyreview.opinion.Opinion;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.question.Edition;
import org.focalnet.policyreview.question.LensQuestion;
import org.focalnet.policyreview.screening.Screening;
import org.focalnet.web.Shell;

/** The note for the file: short where the screen found nothing, else what was found, advised and answered. */
final class LensNote {

    private final Review review;
    private final Shell shell;

    private LensNote(Review review, Shell shell) {
        this.review = review;
        this.shell = shell;
    }

    static Document of(Review review, Shell shell) {
        Policy policy = review.policy();
        String lede = shell.t(
                "policyreview.note.lede",
                shell.signedIn().memberName(),
                policy.words().institution(),
                shell.code("policyreview.state", policy.course().state()));
        var note = new Document(
                shell.t("policyreview.note.of", policy.words().title()), lede, Tlp.AMBER_STRICT, shell.locale());
        return new LensNote(review, shell).fill(note);
    }

    private Document fill(Document note) {
        Document filled = policy(note);
        Screening screening = review.screening();
        if (screening == null) {
            return filled.paragraph(shell.t("policyreview.note.unscreened"));
        }
        return opinions(advice(screening(filled, screening)));
    }

    private Document policy(Document note) {
        Policy policy = review.policy();
        Policy.Words words = policy.words();
        List<List<String>> facts = new ArrayList<>(List.of(
                List.of(shell.t("policyreview.policy.scope"), shell.code("policyreview.scope", words.scope())),
                List.of(shell.t("policyreview.policy.stage"), shell.code("policyreview.stage", words.stage()))));
        if (words.decides() != null) {
            facts.add(List.of(shell.t("policyreview.policy.decides"), shell.day(words.decides())));
        }
        if (policy.recheck() != null) {
            facts.add(List.of(shell.t("policyreview.page.recheck"), shell.day(policy.recheck())));
        }
        return note.table(List.of(), facts).paragraph(words.about());
    }

    /** The last screening, what follows from it, and those before it: none that was made is gone from the file. */
    private Document screening(Document note, Screening screening) {
        Document filled = screened(note.heading(shell.t("policyreview.page.screening")), screening, review.edition())
                .paragraph(shell.t(
                        screening.calls()
                                ? "policyreview.note.called"
                                : review.found() ? "policyreview.screening.stands" : "policyreview.note.cleared"));
        for (Review.Screened one : review.earlier()) {
            filled = screened(
                    filled.heading(shell.t("policyreview.page.screening.earlier")), one.screening(), one.edition());
        }
        return filled;
    }

    private Document screened(Document note, Screening screening, Edition edition) {
        List<List<String>> rows = edition.asked(LensQuestion.Part.SCREEN).stream()
                .map(one -> List.of(
                        one.text(),
                        shell.t(
                                screening.yes().contains(one.code())
                                        ? "policyreview.screening.yes"
                                        : "policyreview.screening.no")))
                .toList();
        return note.paragraph(shell.t(
                        "policyreview.page.screened", shell.day(screening.at()), screening.author(), edition.number()))
                .table(List.of(), rows)
                .paragraph(screening.note());
    }

    private Document advice(Document note) {
        Advice advice = review.advice();
        Document filled = note;
        if (!advice.findings().isEmpty()) {
            List<List<String>> rows = Stream.of(Effect.values())
                    .flatMap(effect -> advice.by(effect).stream())
                    .map(one -> List.of(shell.code("policyreview.effect", one.effect()), one.category(), one.text()))
                    .toList();
            filled = filled.heading(shell.t("policyreview.advice.findings"))
                    .table(
                            List.of(
                                    shell.t("policyreview.advice.effect"),
                                    shell.t("policyreview.advice.category"),
                                    shell.t("policyreview.advice.found")),
                            rows);
        }
        if (!advice.recommendations().isEmpty()) {
            filled = filled.heading(shell.t("policyreview.advice.recommendations"))
                    .table(
                            List.of(
                                    shell.t("policyreview.advice.recommended"),
                                    shell.t("policyreview.answer.response"),
                                    shell.t("policyreview.answer.reason")),
                            advice.recommendations().stream().map(this::row).toList());
        }
        return filled;
    }

    private List<String> row(Advice.Recommendation one) {
        return List.of(
                one.text(),
                one.response() == null
                        ? shell.t("policyreview.response.none")
                        : shell.code("policyreview.response", one.response()),
                one.reason());
    }

    /** Reviewers by what they think of the whole; where they differ, that stands in the file too. */
    private Document opinions(Document note) {
        if (review.given().isEmpty()) {
            return note;
        }
        Document filled = note.heading(shell.t("policyreview.page.opinions"));
        if (review.differ()) {
            filled = filled.paragraph(shell.t("policyreview.page.differ"));
        }
        filled = filled.table(
                List.of(
                        shell.t("policyreview.note.reviewer"),
                        shell.t("policyreview.opinion.overall"),
                        shell.t("policyreview.opinion.remark")),
                review.given().stream()
                        .map(one -> List.of(one.author(), effect(one.overall()), one.remark()))
                        .toList());
        for (LensQuestion question : review.answered()) {
            filled = filled.subheading(question.text())
                    .points(review.given().stream()
                            .filter(one -> !one.to(question.code()).empty())
                            .map(one -> said(one, question))
                            .toList());
        }
        return filled;
    }

    private String said(Opinion one, LensQuestion question) {
        Opinion.Answer answer = one.to(question.code());
        String effect = effect(answer.effect());
        return one.author()
                + (effect.isEmpty() ? "" : ", " + effect)
                + (answer.text().isEmpty() ? "" : ": " + answer.text());
    }

    private String effect(@org.jspecify.annotations.Nullable Effect effect) {
        return effect == null ? "" : shell.code("policyreview.effect", effect);
    }
}
