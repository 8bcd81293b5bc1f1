package org.focalnet.assessment.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.institution.Institutions;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is typed of an exercise, of a decision and of a point. */
@Component
class ExerciseInput {

    private final Institutions institutions;

    ExerciseInput(Institutions institutions) {
        this.institutions = institutions;
    }

    /** What was typed; null where something of it does not fit, which is noted. */
    Exercise.@Nullable Plan plan(Typed typed, LocalDate today) {
        String title = typed.line("title", 3, 160);
        LocalDate day = typed.day("day", today.minusYears(5), today.plusYears(5));
        if (day == null) {
            typed.problems().add("day", "web.problem.day");
        }
        String place = typed.line("place", 0, 200);
        String facilitator = typed.line("facilitator", 0, 200);
        boolean timed = typed.raw("timed").equals("yes");
        return typed.problems().any() || day == null ? null : new Exercise.Plan(title, day, place, facilitator, timed);
    }

    /** Who plays which role: an institution of the map or any other name, and people in words. */
    List<Exercise.Part> parts(Typed typed, List<Exercise.Part> before) {
        Map<String, UUID> known = known();
        return before.stream()
                .map(part -> {
                    String name = typed.line("institution-" + part.id(), 0, 200);
                    String people = typed.line("people-" + part.id(), 0, 400);
                    return part.played(known.get(same(name)), name, people);
                })
                .toList();
    }

    /** A point of the after-action note. */
    ExercisePoint point(Typed typed, UUID id, int version, LocalDate today) {
        String name = typed.line("institution", 0, 200);
        return new ExercisePoint(
                id,
                version,
                typed.line("text", 3, 400),
                name.isEmpty() ? null : known().get(same(name)),
                name,
                typed.day("due", today.minusYears(5), today.plusYears(10)));
    }

    List<String> offered() {
        return institutions.list().stream().map(Institutions.Named::name).toList();
    }

    private Map<String, UUID> known() {
        return institutions.list().stream()
                .collect(Collectors.toMap(one -> same(one.name()), Institutions.Named::id, (one, other) -> one));
    }

    private static String same(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT);
    }
}
