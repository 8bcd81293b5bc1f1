package org.focalnet.institution.institution;

import java.util.List;
import org.focalnet.institution.brief.Brief;
import org.focalnet.institution.commitment.Duty;
import org.focalnet.institution.stance.Stance;
import org.focalnet.web.View;

/**
 * An institution with where it stands, what binds it and the briefs that were written for it.
 *
 * @param stances the newest first
 */
public record InstitutionPage(
        Institution institution, List<Stance> stances, List<Duty> duties, List<Brief.Line> briefs, boolean writes)
        implements View {}
