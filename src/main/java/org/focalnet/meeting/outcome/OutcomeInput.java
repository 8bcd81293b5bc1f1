package org.focalnet.meeting.outcome;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** The fields of an outcome as they are typed. */
public record OutcomeInput(String kind, String text, String session, String due, String member, String takenBy) {

    static final OutcomeInput BLANK = new OutcomeInput("ACTION", "", "", "", "", "");

    static OutcomeInput of(Outcome outcome, @Nullable Undertaking asked) {
        NewOutcome facts = outcome.facts();
        return new OutcomeInput(
                facts.kind().name(),
                facts.text(),
                facts.session() == null ? "" : facts.session().toString(),
                facts.due() == null ? "" : facts.due().toString(),
                asked == null ? "" : asked.member().toString(),
                facts.takenBy());
    }

    static OutcomeInput typed(Typed typed) {
        return new OutcomeInput(
                typed.raw("kind"),
                typed.raw("text"),
                typed.raw("session"),
                typed.raw("due"),
                typed.raw("member"),
                typed.raw("taken_by"));
    }

    /** What was typed, where it fits; nothing is due long before its meeting. Else the problems say what does not. */
    static @Nullable NewOutcome read(Typed typed, LocalDate earliest, Set<String> sessions) {
        Outcome.Kind kind = typed.choice("kind", Outcome.Kind.class);
        String text = typed.text("text", 1, 2_000);
        UUID session = typed.id("session");
        if (!typed.raw("session").isEmpty() && (session == null || !sessions.contains(session.toString()))) {
            typed.problems().add("session", "web.problem.choose");
        }
        LocalDate due = typed.day("due", earliest, earliest.plusYears(20));
        UUID member = typed.id("member");
        if (!typed.raw("member").isEmpty() && member == null) {
            typed.problems().add("member", "web.problem.choose");
        }
        String takenBy = typed.line("taken_by", 0, 200);
        if (member != null && !takenBy.isEmpty()) {
            typed.problems().add("taken_by", "outcome.taken_twice");
        }
        return typed.problems().any() || kind == null
                ? null
                : new NewOutcome(kind, text, session, due, member == null ? null : new MemberId(member), takenBy);
    }
}
