package org.focalnet.assessment.picture;

import java.util.UUID;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.Door;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a round says by sector and pillar. */
@Controller
class PictureController {

    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final PositionStore positions;

    PictureController(RoundStore rounds, SnapshotStore snapshots, PositionStore positions) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.positions = positions;
    }

    @GetMapping("/assessment/rounds/{id}/picture")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        Round round = rounds.find(id);
        return new PicturePage(round, new Picture(snapshots.items(id), positions.of(id)));
    }
}
