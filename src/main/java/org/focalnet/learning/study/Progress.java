package org.focalnet.learning.study;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.focalnet.learning.course.Course;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is in a course.
 *
 * @param course key of the course
 * @param passed keys of the modules whose questions were all answered right
 * @param remind whether the person is reminded
 * @param finished when the last module was passed; null before
 * @param shown whether the person's team may see that they have finished
 * @param stated whether the record store of the installation may be told
 * @param number the certificate's, for anybody to check; null before the course is finished
 */
public record Progress(
        UUID id,
        String course,
        Set<String> passed,
        boolean remind,
        @Nullable Instant finished,
        boolean shown,
        boolean stated,
        @Nullable String number) {

    public Progress {
        passed = Set.copyOf(passed);
    }

    public boolean done(String module) {
        return passed.contains(module);
    }

    public long done(Course course) {
        return course.modules().stream().filter(one -> done(one.key())).count();
    }

    public boolean isFinished() {
        return finished != null;
    }

    /** Whether nothing is left to do once this module is done. */
    boolean finishedBy(Course.Module module) {
        return finished != null && done(module.key());
    }
}
