package org.focalnet.institution.brief;

import java.util.List;
import org.focalnet.institution.institution.Institution;
import org.focalnet.web.View;

/** A version of a brief, with the others. */
public record BriefPage(Institution institution, Brief brief, List<Brief.Line> versions, boolean writes)
        implements View {

    /** Whether there is no later one. */
    public boolean newest() {
        return versions.stream().noneMatch(line -> line.number() > brief.number());
    }
}
