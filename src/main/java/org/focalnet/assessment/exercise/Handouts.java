package org.focalnet.assessment.exercise;

import java.util.stream.Stream;
import org.focalnet.audience.Tlp;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;

/** What each role is handed before the start: the situation and its own brief, and nothing of what comes. */
final class Handouts {

    private Handouts() {}

    static Document of(Exercise.Whole whole, Shell shell) {
        Exercise exercise = whole.exercise();
        var paper = new Document(
                shell.t("assessment.exercise.handouts.of", exercise.plan().title()),
                Stream.of(shell.day(exercise.plan().day()), exercise.plan().place())
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse(""),
                Tlp.AMBER_STRICT,
                shell.locale());
        boolean first = true;
        for (Exercise.Part part : whole.parts()) {
            paper = first ? paper : paper.newPage();
            first = false;
            paper = paper.heading(part.title());
            String players = Stream.of(part.name(), part.people())
                    .filter(text -> !text.isEmpty())
                    .reduce((one, other) -> one + ": " + other)
                    .orElse("");
            paper = paper.paragraph(players)
                    .subheading(shell.t("assessment.exercise.role.brief"))
                    .paragraph(part.brief())
                    .subheading(shell.t("assessment.exercise.background"))
                    .paragraph(exercise.background())
                    .paragraph(shell.t("assessment.exercise.handouts.rules"));
        }
        return paper;
    }
}
