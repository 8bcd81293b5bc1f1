package org.focalnet.assessment;

import java.util.Optional;
import java.util.UUID;
import org.focalnet.assessment.answer.Values;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer's hub found, for a module that goes on from there. */
@Component
@Transactional(readOnly = true)
public class Findings {

    private final SnapshotStore snapshots;
    private final PositionStore positions;
    private final RoundStore rounds;

    Findings(SnapshotStore snapshots, PositionStore positions, RoundStore rounds) {
        this.snapshots = snapshots;
        this.positions = positions;
        this.rounds = rounds;
    }

    /** The finding at an item of the viewer's hub; empty where there is none, or the item is not theirs. */
    public Optional<Finding> find(UUID id, Shell shell) {
        return snapshots.look(id).flatMap(item -> of(item, shell));
    }

    private Optional<Finding> of(RoundItem item, Shell shell) {
        Position position = positions.ofItem(item.id());
        Finding.Kind kind = position.leads(item.item().answer());
        return kind == null
                ? Optional.empty()
                : rounds.look(item.round())
                        .map(round -> new Finding(
                                item.id(),
                                item.round(),
                                round.facts().title(),
                                kind,
                                item.item().text().in(shell.locale()),
                                Values.word(item.item().answer(), position.value(), shell),
                                position.stand().reasoning(),
                                item.item().pillar(),
                                item.item().sector(),
                                item.item().theme()));
    }
}
