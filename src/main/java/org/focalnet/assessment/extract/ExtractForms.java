package org.focalnet.assessment.extract;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.assessment.position.Position;
import org.focalnet.assessment.position.PositionStore;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.round.RoundSection;
import org.focalnet.assessment.round.SnapshotStore;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Component;

/** Makes the form of an extract out of what its round says. */
@Component
class ExtractForms {

    private final SnapshotStore snapshots;
    private final PositionStore positions;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    ExtractForms(SnapshotStore snapshots, PositionStore positions, AudiencePickers pickers, ShellFactory shells) {
        this.snapshots = snapshots;
        this.positions = positions;
        this.pickers = pickers;
        this.shells = shells;
    }

    /** What was chosen of a round, as it will be read. */
    List<Extract.Line> lines(UUID round, ChosenParts chosen) {
        return chosen.lines(chosen(snapshots.sections(round)), snapshots.items(round), positions.of(round));
    }

    ExtractForm of(
            UUID id,
            Round round,
            ExtractForm.Typed typed,
            ChosenParts chosen,
            AudienceChoice readers,
            Problems problems,
            HttpServletRequest request) {
        Map<UUID, Position> stood = positions.of(round.id());
        List<RoundItem> items = snapshots.items(round.id()).stream()
                .filter(item -> stood.getOrDefault(item.id(), Position.none(item.id()))
                        .examined(item.item().answer()))
                .toList();
        List<RoundSection> sections = chosen(snapshots.sections(round.id())).stream()
                .filter(section -> ChosenParts.written(section)
                        || items.stream().anyMatch(item -> item.sectionId().equals(section.id())))
                .toList();
        return new ExtractForm(
                id, round, sections, items, stood, typed, chosen, picker(readers, shells.of(request)), problems);
    }

    private AudiencePicker picker(AudienceChoice readers, Shell shell) {
        return pickers.of(
                shell,
                kind -> shell.code("audience.picker.title", kind),
                kind -> kind == AudienceKind.NETWORK
                        ? shell.t("assessment.extract.network")
                        : shell.code("audience.picker.text", kind),
                Extract.AUDIENCES,
                readers);
    }

    private static List<RoundSection> chosen(List<RoundSection> sections) {
        return sections.stream().filter(RoundSection::chosen).toList();
    }
}
