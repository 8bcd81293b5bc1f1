package org.focalnet.exchange.lesson;

import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** A draft lesson: the form of what is told, and what others wrote. */
public record LessonPage(
        Lesson lesson, Lesson.Told told, Map<MemberId, String> names, boolean writes, Problems problems)
        implements View {

    /** Whether somebody can still be asked. */
    public boolean askable() {
        return writes && lesson.contributions().stream().anyMatch(one -> one.state() == Lesson.State.NOT_ASKED);
    }
}
