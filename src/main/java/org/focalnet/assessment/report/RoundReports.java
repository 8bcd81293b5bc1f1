package org.focalnet.assessment.report;

import java.util.UUID;
import org.focalnet.assessment.answer.ItemAnswerStore;
import org.focalnet.assessment.evidence.EvidenceStore;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.document.Document;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the report of a round is made from. */
@Component
@Transactional(readOnly = true)
public class RoundReports {

    private final RoundStore rounds;
    private final SnapshotStore snapshots;
    private final PositionStore positions;
    private final ItemAnswerStore answers;
    private final EvidenceStore evidence;

    RoundReports(
            RoundStore rounds,
            SnapshotStore snapshots,
            PositionStore positions,
            ItemAnswerStore answers,
            EvidenceStore evidence) {
        this.rounds = rounds;
        this.snapshots = snapshots;
        this.positions = positions;
        this.answers = answers;
        this.evidence = evidence;
    }

    /** The report of a round in the language of a reader. */
    public Document of(UUID round, Shell shell) {
        return new RoundReport(
                        rounds.find(round),
                        snapshots.sections(round),
                        snapshots.items(round),
                        positions.of(round),
                        answers.of(round),
                        evidence.of(round),
                        shell)
                .document();
    }
}
