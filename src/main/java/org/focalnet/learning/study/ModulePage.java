package org.focalnet.learning.study;

import org.focalnet.learning.course.Course;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** A module to read, with its questions and, where they were answered, what was right. */
public record ModulePage(
        Course course,
        Course.Module module,
        SelfCheck check,
        @Nullable Progress own) implements View.Open {

    public int number() {
        return course.modules().indexOf(module) + 1;
    }
}
