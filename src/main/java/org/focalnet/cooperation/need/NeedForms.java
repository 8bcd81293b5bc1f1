package org.focalnet.cooperation.need;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of a need with its picker and its hints. */
@Component
class NeedForms {

    private final AudiencePickers pickers;
    private final WideRegions regions;
    private final Clock clock;

    NeedForms(AudiencePickers pickers, WideRegions regions, Clock clock) {
        this.pickers = pickers;
        this.regions = regions;
        this.clock = clock;
    }

    NeedForm of(
            Shell shell,
            UUID id,
            int version,
            boolean posted,
            NeedInput input,
            @Nullable Need theirs,
            Problems problems) {
        NewNeed need = input.need();
        AudiencePicker picker = pickers.of(
                shell,
                kind -> shell.code("cooperation.need.readers.title", kind),
                kind -> shell.code("cooperation.need.readers.text", kind),
                Need.AUDIENCES,
                need.readers());
        return new NeedForm(
                id,
                version,
                posted,
                need.title(),
                need.outcome(),
                need.tried(),
                need.language(),
                input.partners(),
                need.crisis(),
                need.outside(),
                input.terms(),
                regions.code(Viewers.require().member()),
                picker,
                need.handling(),
                QualityHints.of(need.terms(), need.title(), need.outcome(), need.tried(), YearMonth.now(clock)),
                theirs,
                theirs == null ? List.of() : listed(shell, theirs),
                problems);
    }

    private List<String> listed(Shell shell, Need theirs) {
        return theirs.readers() == AudienceKind.NAMED || theirs.readers() == AudienceKind.GROUP
                ? pickers.readers(shell, pickers.choice(theirs.intended())).names()
                : List.of();
    }
}
