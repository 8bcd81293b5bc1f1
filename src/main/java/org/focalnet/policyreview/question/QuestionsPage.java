package org.focalnet.policyreview.question;

import java.util.List;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The questions, to be adapted.
 *
 * @param key the edition that the form is opened with
 * @param questions as they are typed
 * @param fresh what is typed as a new question of the screen and of the full lens
 * @param theirs what a colleague made since the form was opened; null where nobody did
 */
public record QuestionsPage(
        String key,
        List<LensQuestion> questions,
        Fresh fresh,
        List<EditionStore.Line> editions,
        @Nullable Edition theirs,
        boolean writes,
        Problems problems)
        implements View {

    /** New questions as typed. */
    public record Fresh(String screen, String full) {}

    public List<LensQuestion> of(LensQuestion.Part part) {
        return questions.stream().filter(one -> one.part() == part).toList();
    }

    /** What a colleague made of a question, where it is not what is typed here; empty where it is. */
    public String theirs(LensQuestion mine) {
        return theirs == null
                ? ""
                : theirs.questions().stream()
                        .filter(one -> one.code().equals(mine.code()) && !one.equals(mine))
                        .map(one -> one.active() ? one.text() : "– " + one.text())
                        .findFirst()
                        .orElse("");
    }
}
