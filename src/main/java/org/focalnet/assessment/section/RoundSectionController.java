package org.focalnet.assessment.section;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A section of a round: its items, and what is written of it as a whole. */
@Controller
class RoundSectionController {

    private final SnapshotStore snapshots;
    private final RoundStore rounds;
    private final PositionStore positions;
    private final ItemAnswerStore answers;
    private final ShellFactory shells;

    RoundSectionController(
            SnapshotStore snapshots,
            RoundStore rounds,
            PositionStore positions,
            ItemAnswerStore answers,
            ShellFactory shells) {
        this.snapshots = snapshots;
        this.rounds = rounds;
        this.positions = positions;
        this.answers = answers;
        this.shells = shells;
    }

    @GetMapping("/assessment/sections/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        RoundSection section = snapshots.section(id);
        return page(section, section.narrative(), section.resilience(), false, new Problems());
    }

    @PostMapping("/assessment/sections/{id}/narrative")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object narrate(@PathVariable UUID id, HttpServletRequest request) {
        RoundSection section = snapshots.section(id);
        var typed = new Typed(request);
        String narrative = typed.text("narrative", 0, 20000);
        String resilience = typed.text("resilience", 0, 20000);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (!typed.problems().any()) {
            try {
                snapshots.narrate(
                        id,
                        version,
                        narrative,
                        resilience,
                        shells.of(request).signedIn().personName());
                return SeeOther.to(section.path())
                        .say(
                                Naming.in(narrative, resilience).isEmpty()
                                        ? "assessment.said.narrative"
                                        : "assessment.said.naming");
            } catch (Conflict overtaken) {
                return page(snapshots.section(id), narrative, resilience, true, typed.problems())
                        .with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(section, typed.raw("narrative"), typed.raw("resilience"), false, typed.problems())
                .with(422);
    }

    private View page(RoundSection section, String narrative, String resilience, boolean stale, Problems problems) {
        return new SectionPage(
                rounds.find(section.round()),
                section,
                snapshots.beside(section.id()),
                positions.ofSection(section.id()),
                answers.ofSection(section.id()),
                narrative,
                resilience,
                stale,
                Viewers.require().role().writes(),
                problems);
    }
}
