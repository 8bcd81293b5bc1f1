package org.focalnet.learning.study;

import org.focalnet.learning.course.Course;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A course: what it is for, its modules and what the reader wishes of it.
 *
 * @param own how far the reader is; null for who has not begun, or is nobody we know
 * @param tellable whether the installation has a record store that may be told
 */
public record CoursePage(Course course, @Nullable Progress own, boolean tellable) implements View.Open {

    public boolean done(Course.Module module) {
        return own != null && own.done(module.key());
    }

    /** Where the reader goes on. */
    public Course.Module next() {
        return course.modules().stream()
                .filter(module -> !done(module))
                .findFirst()
                .orElse(course.modules().getFirst());
    }
}
