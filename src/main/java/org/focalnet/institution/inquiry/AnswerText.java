package org.focalnet.institution.inquiry;

import org.focalnet.institution.AnswerKind;
import org.focalnet.institution.InquiryQuestion;
import org.focalnet.web.Shell;

/** An answer in words. */
public final class AnswerText {

    private AnswerText() {}

    /** Yes and no are stored as codes, and read in the reader's language; other codes have the words of their question. */
    public static String of(InquiryQuestion question, String answer, Shell shell) {
        return question.kind() == AnswerKind.YES_NO && !answer.isEmpty()
                ? shell.code("institution.answering", answer)
                : question.words(answer);
    }
}
