package org.focalnet.learning.study;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.identity.Colleague;
import org.focalnet.learning.course.Course;
import org.focalnet.web.View;

/** Who of the team has finished which course, as far as they agreed that it is seen. */
public record TeamLearningPage(List<Line> lines) implements View {

    public record Line(String person, String course, Instant finished) {}

    static TeamLearningPage of(List<ProgressStore.Finisher> finishers, List<Colleague> team, List<Course> courses) {
        Map<UUID, String> people = team.stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        Map<String, String> titles = courses.stream().collect(Collectors.toMap(Course::key, Course::title));
        return new TeamLearningPage(finishers.stream()
                .flatMap(one -> Optional.ofNullable(people.get(one.account()))
                        .flatMap(person -> Optional.ofNullable(titles.get(one.course()))
                                .map(title -> new Line(person, title, one.finished())))
                        .stream()) // a colleague who left, or a course that is given no more, is not shown
                .toList());
    }
}
