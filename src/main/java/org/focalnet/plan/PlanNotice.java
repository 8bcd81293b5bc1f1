package org.focalnet.plan;

import java.util.Locale;
import org.focalnet.notify.NoticeKind;

/** What the leads of a hub are told of their plan. */
public enum PlanNotice implements NoticeKind {
    /** The day by which an action was to be done is over. */
    ACTION_LATE,
    /** A lead answered how its actions stand. */
    PROGRESS_CAME;

    @Override
    public String key() {
        return "plan.notice." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String page() {
        return this == ACTION_LATE ? "/plan/actions/{id}" : "/plan/asks/{id}";
    }
}
