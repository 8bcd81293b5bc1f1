package org.focalnet.plan.version;

import java.util.List;
import org.focalnet.file.Attachment;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.View;

/** A plan as it was adopted. */
public record VersionPage(Version version, Plan plan, List<Version.Line> lines, List<Attachment> files)
        implements View {}
