package org.focalnet.cooperation.partnership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/** The form of a milestone. */
public record MilestonePage(
        Partnership partnership, String other, MilestoneInput input, UUID step, List<Milestone> plan, Problems problems)
        implements View {

    public Map<String, String> doers(Shell shell) {
        Map<String, String> doers = new LinkedHashMap<>();
        doers.put("us", shell.t("cooperation.workplan.doer.us"));
        doers.put("them", other);
        doers.put("both", shell.t("cooperation.workplan.doer.both"));
        return doers;
    }
}
