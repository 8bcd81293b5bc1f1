package org.focalnet.assessment.exercise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table-top exercise with its own copy of what is played.
 *
 * @param scenario code of a shipped scenario or id of an own one, from which it was copied
 */
public record Exercise(
        UUID id,
        int version,
        String scenario,
        String background,
        String language,
        int minutes,
        Plan plan,
        Progress progress,
        List<String> debrief,
        Note note) {

    /** Its kind in the index, in the record, among commitments and where a point of it is taken further. */
    public static final String KIND = "exercise";

    public Exercise {
        debrief = List.copyOf(debrief);
    }

    /**
     * What is planned of it.
     *
     * @param timed whether news show at their minute, without anybody revealing them
     */
    public record Plan(String title, LocalDate day, String place, String facilitator, boolean timed) {}

    /** The after-action note, beside its points. */
    public record Note(int version, String worked, String failed) {

        public boolean written() {
            return !worked.isEmpty() || !failed.isEmpty();
        }
    }

    /**
     * A role and who plays it.
     *
     * @param institution of the map; null where none was chosen
     * @param name of the institution when it was chosen
     * @param people in words
     */
    public record Part(
            UUID id,
            String code,
            String title,
            String brief,
            @Nullable UUID institution,
            String name,
            String people) {

        public Part played(@Nullable UUID by, String called, String who) {
            return new Part(id, code, title, brief, by, called, who);
        }
    }

    /**
     * A piece of news.
     *
     * @param to codes of the roles that get it; none for everybody
     * @param revealed by hand
     */
    public record Inject(
            UUID id,
            int minute,
            String title,
            String text,
            List<String> to,
            List<String> questions,
            String hints,
            @Nullable Instant revealed) {

        public Inject {
            to = List.copyOf(to);
            questions = List.copyOf(questions);
        }
    }

    /** An exercise with its roles and news. */
    public record Whole(Exercise exercise, List<Part> parts, List<Inject> injects) {

        public Whole {
            parts = List.copyOf(parts);
            injects = List.copyOf(injects);
        }

        /** Whether the players know it by now. */
        public boolean out(Inject inject, Instant now) {
            return inject.revealed() != null
                    || exercise.plan.timed()
                            && exercise.progress.started() != null
                            && inject.minute() <= exercise.progress.minute(now);
        }

        /** What the players know by now, the newest first. */
        public List<Inject> shown(Instant now) {
            return injects.stream().filter(inject -> out(inject, now)).toList().reversed();
        }

        /** What comes next; empty where all is out. */
        public Optional<Inject> next(Instant now) {
            return injects.stream().filter(inject -> !out(inject, now)).findFirst();
        }

        /** Who gets an inject, by their titles; none for everybody. */
        public List<String> readers(Inject inject) {
            return parts.stream()
                    .filter(part -> inject.to().contains(part.code()))
                    .map(Part::title)
                    .toList();
        }
    }

    /** A line of the list. */
    public record Line(Exercise exercise, int decisions, int points, int total) {}

    public String path() {
        return path(id);
    }

    static String path(UUID id) {
        return "/assessment/exercises/" + id;
    }
}
