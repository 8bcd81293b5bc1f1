package org.focalnet.assessment.round;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.assessment.asking.AskingStore;
import org.focalnet.assessment.closing.ClosingStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The rounds of a hub, what to read before the first one, and one round. */
@Controller
class RoundController {

    private final RoundStore rounds;
    private final RoundListStore lists;
    private final SnapshotStore snapshots;
    private final AskingStore askings;
    private final ClosingStore closings;

    RoundController(
            RoundStore rounds,
            RoundListStore lists,
            SnapshotStore snapshots,
            AskingStore askings,
            ClosingStore closings) {
        this.rounds = rounds;
        this.lists = lists;
        this.snapshots = snapshots;
        this.askings = askings;
        this.closings = closings;
    }

    @GetMapping("/assessment")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        RoundFilter filter = RoundFilter.read(new Typed(request));
        return new RoundListPage(
                filter, lists.list(filter), Viewers.require().role().writes());
    }

    @GetMapping("/assessment/orientation")
    @Door(Door.Kind.PAGE)
    View orientation() {
        return new OrientationPage(Viewers.require().role().writes());
    }

    @GetMapping("/assessment/rounds/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Round round = rounds.find(id);
        return page(round, round.summary(), "", new Problems());
    }

    @PostMapping("/assessment/rounds/{id}/summary")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object summarise(@PathVariable UUID id, HttpServletRequest request) {
        Round round = rounds.find(id);
        var typed = new Typed(request);
        String summary = typed.text("summary", 0, 20000);
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (!typed.problems().any()) {
            try {
                rounds.summarise(id, version, summary);
                return SeeOther.to(round.path())
                        .say(Naming.in(summary).isEmpty() ? "assessment.said.summary" : "assessment.said.naming");
            } catch (Conflict overtaken) {
                Round now = rounds.find(id);
                return page(now, summary, now.summary(), typed.problems()).with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(round, typed.raw("summary"), "", typed.problems()).with(422);
    }

    private View page(Round round, String summary, String theirs, Problems problems) {
        var role = Viewers.require().role();
        return new RoundPage(
                round,
                snapshots.sections(round.id()),
                askings.of(round.id()),
                closings.of(round.id()),
                round.open() ? null : lists.follower(round.id()).orElse(null),
                summary,
                theirs,
                role.writes(),
                role.leads(),
                problems);
    }
}
