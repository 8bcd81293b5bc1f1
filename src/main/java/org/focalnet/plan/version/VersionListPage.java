package org.focalnet.plan.version;

import java.util.List;
import java.util.UUID;
import org.focalnet.file.Upload;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.View;

/** The versions of a plan, and the form by which the plan as it stands becomes one. */
public record VersionListPage(
        Plan plan,
        List<Version> versions,
        UUID form,
        String instrument,
        String adoptedBy,
        String adoptedOn,
        List<Upload> uploads,
        boolean writes,
        Problems problems)
        implements View {}
