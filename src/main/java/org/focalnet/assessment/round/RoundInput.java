package org.focalnet.assessment.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.focalnet.member.Theme;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The form of a round as it was typed. */
public record RoundInput(
        String title,
        String from,
        String to,
        String territory,
        Set<String> themes,
        String steering,
        Set<String> languages,
        Set<String> sections,
        String due,
        String next) {

    static RoundInput typed(Typed typed) {
        return new RoundInput(
                typed.raw("title"),
                typed.raw("from"),
                typed.raw("to"),
                typed.raw("territory"),
                Set.copyOf(typed.values("themes")),
                typed.raw("steering"),
                Set.copyOf(typed.values("languages")),
                Set.copyOf(typed.values("sections")),
                typed.raw("due"),
                typed.raw("next"));
    }

    static RoundInput of(Round round, List<RoundSection> sections) {
        Round.Facts facts = round.facts();
        return new RoundInput(
                facts.title(),
                shown(facts.from()),
                shown(facts.to()),
                facts.territory(),
                Set.copyOf(facts.themes().stream().map(Enum::name).toList()),
                facts.steering(),
                Set.copyOf(round.languages()),
                Set.copyOf(sections.stream()
                        .filter(RoundSection::chosen)
                        .map(RoundSection::code)
                        .toList()),
                facts.due().toString(),
                shown(facts.next()));
    }

    private static String shown(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * Reads it, with what is wrong noted; null where it is none.
     *
     * @param kept the last day that stands and may stay although it is over; null for a new round
     */
    static Round.@Nullable Facts read(Typed typed, LocalDate today, @Nullable LocalDate kept) {
        String title = typed.line("title", 3, 160);
        LocalDate from = typed.day("from", today.minusYears(30), today.plusYears(10));
        LocalDate to = typed.day("to", today.minusYears(30), today.plusYears(10));
        if (from != null && to != null && to.isBefore(from)) {
            typed.problems().add("to", "assessment.round.refused.to");
        }
        String territory = typed.line("territory", 0, 400);
        Set<Theme> themes = typed.choices("themes", Theme.class, 0, Theme.values().length);
        String steering = typed.text("steering", 0, 4000);
        LocalDate due = typed.day("due", kept != null && kept.isBefore(today) ? kept : today, today.plusYears(3));
        if (due == null) {
            typed.problems().add("due", "web.problem.day");
        }
        LocalDate next = typed.day("next", today, today.plusYears(10));
        if (typed.problems().any() || due == null) {
            return null;
        }
        List<Theme> sorted = Stream.of(Theme.values()).filter(themes::contains).toList();
        return new Round.Facts(title, from, to, territory, sorted, steering, due, next);
    }
}
