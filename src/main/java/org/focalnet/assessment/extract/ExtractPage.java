package org.focalnet.assessment.extract;

import java.util.List;
import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An extract as its readers see it, and as its own team does.
 *
 * @param readers who is to read it; null for whoever is not of its own team
 * @param names of the members that left remarks
 * @param viewer the member that looks
 * @param remark as it is shown in its field
 */
public record ExtractPage(
        Extract extract,
        List<Extract.Line> lines,
        String watermark,
        Ribbon ribbon,
        AudiencePicker.@Nullable Readers readers,
        List<Remark> remarks,
        Map<MemberId, String> names,
        boolean writes,
        MemberId viewer,
        String remark,
        Problems problems)
        implements View {

    public boolean own() {
        return readers != null;
    }

    /** Whether the viewer is asked for a remark. */
    public boolean asked() {
        return !own() && writes && extract.open() && extract.purpose().invites();
    }

    public boolean mine(Remark one) {
        return one.writer().equals(viewer);
    }
}
