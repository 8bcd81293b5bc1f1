package org.focalnet.assessment.position;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.item.ItemPages;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.web.Naming;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The hub decides what the country's answer to an item is. */
@Controller
class PositionController {

    private final PositionStore positions;
    private final SnapshotStore snapshots;
    private final ItemPages pages;
    private final ShellFactory shells;

    PositionController(PositionStore positions, SnapshotStore snapshots, ItemPages pages, ShellFactory shells) {
        this.positions = positions;
        this.snapshots = snapshots;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping("/assessment/items/{id}/position")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object decide(@PathVariable UUID id, HttpServletRequest request) {
        RoundItem item = snapshots.item(id);
        var typed = new Typed(request);
        var stand = new Position.Stand(
                Values.read(item.item().answer(), "value", typed),
                choice(typed, "trend", Trend.class),
                choice(typed, "confidence", Confidence.class),
                typed.text("reasoning", 0, 8000),
                typed.text("mitigating", 0, 4000),
                typed.text("dissent", 0, 4000));
        int version = typed.raw("version").matches("[0-9]{1,9}") ? Integer.parseInt(typed.raw("version")) : 0;
        if (!typed.problems().any()) {
            try {
                positions.decide(
                        item, version, stand, shells.of(request).signedIn().personName());
                return done(item, stand, typed);
            } catch (Conflict overtaken) {
                return pages.stale(id, "position", request).with(409);
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.again(id, "position", List.of(), typed.problems(), request).with(422);
    }

    /** To the next item where that was asked for; but a hint is read first. */
    private SeeOther done(RoundItem item, Position.Stand stand, Typed typed) {
        if (!Naming.in(stand.reasoning(), stand.mitigating(), stand.dissent()).isEmpty()) {
            return SeeOther.to(item.path()).say("assessment.said.naming");
        }
        RoundItem next = item;
        if (typed.raw("act").equals("next")) {
            List<RoundItem> beside = snapshots.beside(item.id());
            int at = beside.stream().map(RoundItem::id).toList().indexOf(item.id());
            next = beside.get(Math.min(at + 1, beside.size() - 1));
        }
        return SeeOther.to(next.path()).say("assessment.said.position");
    }

    private static <E extends Enum<E>> @Nullable E choice(Typed typed, String field, Class<E> vocabulary) {
        return typed.raw(field).isEmpty() ? null : typed.choice(field, vocabulary);
    }
}
