package org.focalnet.exchange.question;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Capacity;
import org.focalnet.file.Attachment;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/**
 * A question with its answers, and the form to answer it.
 *
 * @param files of the question and of its answers
 */
public record QuestionPage(
        Question question,
        List<Question.Answer> answers,
        Map<UUID, List<Attachment>> files,
        Ribbon ribbon,
        Map<MemberId, String> names,
        boolean writes,
        UUID form,
        String text,
        Capacity capacity,
        String language,
        List<Upload> uploads,
        Problems problems)
        implements View {

    /** Whether there is something that a lesson can be made of. */
    public boolean helped() {
        return answers.stream().anyMatch(answer -> answer.helped() != null);
    }

    /** Who reads an answer to this question, said before it is sent. */
    public String readersKey() {
        return !question.privately()
                ? "exchange.answer.readers.public"
                : question.withheld() ? "exchange.answer.readers.unknown" : "exchange.answer.readers.asker";
    }
}
