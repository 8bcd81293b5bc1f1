package org.focalnet.assessment.round;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing the scope of a round: its sections, its days, who steers it. */
@Controller
class RoundChangeController {

    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final Clock clock;

    RoundChangeController(RoundStore rounds, SnapshotStore snapshots, Clock clock) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    @GetMapping("/assessment/rounds/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object edit(@PathVariable UUID id) {
        Round round = rounds.find(id);
        return round.open() ? fresh(round) : SeeOther.to(round.path());
    }

    @PostMapping("/assessment/rounds/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Round before = rounds.find(id);
        var typed = new Typed(request);
        Round.Facts facts =
                RoundInput.read(typed, LocalDate.now(clock), before.facts().due());
        Set<String> codes =
                snapshots.sections(id).stream().map(RoundSection::code).collect(Collectors.toSet());
        Set<String> sections = typed.choices("sections", codes, 1, codes.size());
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (!typed.problems().any() && facts != null) {
            try {
                rounds.change(id, version, facts, sections);
                return SeeOther.to(before.path()).say("assessment.said.changed");
            } catch (Conflict overtaken) {
                Round theirs = rounds.find(id);
                return form(before, theirs.version(), RoundInput.typed(typed), theirs, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(before, version, RoundInput.typed(typed), null, typed.problems())
                .with(422);
    }

    private View fresh(Round round) {
        List<RoundSection> sections = snapshots.sections(round.id());
        return form(round, sections, round.version(), RoundInput.of(round, sections), null, new Problems());
    }

    private View form(Round round, int version, RoundInput input, @Nullable Round theirs, Problems problems) {
        return form(round, snapshots.sections(round.id()), version, input, theirs, problems);
    }

    private static View form(
            Round round,
            List<RoundSection> sections,
            int version,
            RoundInput input,
            @Nullable Round theirs,
            Problems problems) {
        List<RoundForm.Offered> offered = sections.stream()
                .map(one -> new RoundForm.Offered(one.code(), one.title(), one.items()))
                .toList();
        return new RoundForm(
                round.id(),
                Math.max(1, version),
                round.instrument(),
                round.name(),
                round.name(),
                offered,
                round.languages(),
                input,
                null,
                theirs,
                problems);
    }
}
