package org.focalnet.learning;

import java.util.Locale;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;

/** What people who learn are told. */
public enum LearningNotice implements NoticeKind {
    /** A course that was begun rests. */
    CONTINUE,
    /** A finished course is worth another look at its questions. */
    REFRESH;

    @Override
    public String key() {
        return "learning.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public LetterKind.Recipient recipient() {
        return LetterKind.Recipient.ACCOUNT;
    }

    @Override
    public String page() {
        return "/learning/progress/{id}";
    }
}
