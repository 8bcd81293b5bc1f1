package org.focalnet.assessment.extract;

import java.util.List;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** What exactly will be read, by whom exactly and until when, before it is. */
public record ExtractConfirmationPage(
        Extract extract,
        List<Extract.Line> lines,
        String watermark,
        AudiencePicker.Readers readers,
        DisclosureStore.Turn turn,
        List<Naming.Hint> hints,
        Problems problems)
        implements View {}
