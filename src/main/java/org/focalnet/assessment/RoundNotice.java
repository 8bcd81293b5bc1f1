package org.focalnet.assessment;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a hub are told of their rounds. */
public enum RoundNotice implements NoticeKind {
    /** Nobody who was asked is waited for any more. */
    ALL_IN;

    @Override
    public String key() {
        return "assessment.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return "/assessment/rounds/{id}";
    }
}
