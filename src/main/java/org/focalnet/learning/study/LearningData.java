package org.focalnet.learning.study;

import java.util.List;
import java.util.Locale;
import org.focalnet.learning.course.Courses;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** How far a person is in courses: theirs alone to know. */
@Component
class LearningData implements PersonalData {

    private final ProgressStore progress;
    private final Courses courses;

    LearningData(ProgressStore progress, Courses courses) {
        this.progress = progress;
        this.courses = courses;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        return !self
                ? List.of()
                : progress.own().values().stream()
                        .map(one -> new Held(
                                "learning.held.progress",
                                courses.get(one.course(), Locale.of(shell.language()))
                                        .title(),
                                one.finished(),
                                "/learning/courses/" + one.course()))
                        .toList();
    }
}
