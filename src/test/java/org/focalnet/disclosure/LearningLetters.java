package org.focalnet.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.focalnet.Browserless;
import org.focalnet.Jobs;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.learning.course.Course;
import org.focalnet.learning.course.Courses;

/** Courses of a lead, done so that they are reminded of. */
final class LearningLetters {

    private LearningLetters() {}

    /** One course rests, another was finished a month ago. */
    static void courses(String lead) {
        var leila = LetterPeople.lead(lead);
        begin(leila, "chairing");
        begin(leila, "lens");
        SignIns.execute("update learning.progress set last_at = now() - interval '4 days' where course = 'chairing'");
        SignIns.execute(
                "update learning.progress set last_at = now() - interval '31 days', finished_at = now() - interval '31 days',"
                        + " number = id::text where course = 'lens' and finished_at is null");
        Jobs.run("learning-daily");
    }

    private static void begin(Browserless person, String key) {
        Course course = Program.get(Courses.class).get(key, Locale.ENGLISH);
        assertThat(person.post(course.path(course.modules().getFirst()) + "/check")
                        .status())
                .isEqualTo(303);
    }
}
