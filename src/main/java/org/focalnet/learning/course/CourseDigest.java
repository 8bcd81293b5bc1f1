package org.focalnet.learning.course;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.focalnet.notify.PublicDigest;
import org.springframework.stereotype.Component;

/** The courses, which came with the program: news for whoever was never told of anything, and not again. */
@Component
class CourseDigest implements PublicDigest {

    private final Courses courses;

    CourseDigest(Courses courses) {
        this.courses = courses;
    }

    @Override
    public String key() {
        return "newsletter.digest.learning";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Entry> since(Instant since, Locale language) {
        return since.isAfter(Instant.EPOCH)
                ? List.of()
                : courses.all(language).stream()
                        .map(course -> new Entry(course.title(), course.path(), course.summary()))
                        .toList();
    }
}
