package org.focalnet.assessment.exercise;

import java.util.List;
import java.util.stream.Stream;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;

/** The after-action note as a paper: who played, what worked and what did not, what is to be done, what was decided. */
final class AfterActionNote {

    private AfterActionNote() {}

    static Document of(
            Exercise.Whole whole, List<ExerciseDecision> decisions, List<ExercisePoint> points, Shell shell) {
        Exercise.Plan plan = whole.exercise().plan();
        Exercise.Note note = whole.exercise().note();
        String lede = String.join(
                " · ",
                Stream.of(shell.signedIn().memberName(), shell.day(plan.day()), plan.place())
                        .filter(text -> !text.isEmpty())
                        .toList());
        var paper = new Document(
                shell.t("assessment.exercise.note.of", plan.title()), lede, Tlp.AMBER_STRICT, shell.locale());
        paper = paper.heading(shell.t("assessment.exercise.note.worked"))
                .paragraph(said(note.worked(), shell))
                .heading(shell.t("assessment.exercise.note.failed"))
                .paragraph(said(note.failed(), shell));
        paper = points(paper, points, shell);
        paper = paper.heading(shell.t("assessment.exercise.roles"))
                .table(
                        List.of(
                                shell.t("assessment.exercise.role"),
                                shell.t("assessment.exercise.institution"),
                                shell.t("assessment.exercise.people")),
                        whole.parts().stream()
                                .map(part -> List.of(part.title(), part.name(), part.people()))
                                .toList());
        return decisions(paper, whole, decisions, shell);
    }

    private static String said(String text, Shell shell) {
        return text.isEmpty() ? shell.t("assessment.exercise.note.unwritten") : text;
    }

    private static Document points(Document paper, List<ExercisePoint> points, Shell shell) {
        if (points.isEmpty()) {
            return paper;
        }
        return paper.heading(shell.t("assessment.exercise.points"))
                .table(
                        List.of(
                                shell.t("assessment.exercise.point.text"),
                                shell.t("assessment.exercise.point.institution"),
                                shell.t("assessment.exercise.point.due")),
                        points.stream()
                                .map(point -> List.of(
                                        point.text(), point.name(), point.due() == null ? "" : shell.day(point.due())))
                                .toList());
    }

    private static Document decisions(
            Document paper, Exercise.Whole whole, List<ExerciseDecision> decisions, Shell shell) {
        if (decisions.isEmpty()) {
            return paper;
        }
        return paper.heading(shell.t("assessment.exercise.decisions"))
                .table(
                        List.of(
                                shell.t("assessment.exercise.decision.minute"),
                                shell.t("assessment.exercise.decision.text"),
                                shell.t("assessment.exercise.decision.who"),
                                shell.t("assessment.exercise.decision.inject")),
                        decisions.stream()
                                .map(one -> List.of(
                                        shell.number(one.minute()),
                                        one.text(),
                                        one.who(),
                                        whole.injects().stream()
                                                .filter(inject -> inject.id().equals(one.inject()))
                                                .map(Exercise.Inject::title)
                                                .findFirst()
                                                .orElse("")))
                                .toList());
    }
}
