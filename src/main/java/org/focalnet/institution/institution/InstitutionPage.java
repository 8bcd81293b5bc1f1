package org.focalnet.institution.institution;

import java.util.List;
import org.focalnet.institution.InstitutionLink;
import org.focalnet.institution.brief.Brief;
import org.focalnet.institution.commitment.Binding;
import org.focalnet.institution.stance.Stance;
import org.focalnet.web.View;

/**
 * An institution with where it stands, what binds it and the briefs that were written for it.
 *
 * @param stances the newest first
 * @param links where other modules keep what they have of it
 */
public record InstitutionPage(
        Institution institution,
        List<Stance> stances,
        List<Binding> bindings,
        List<Brief.Line> briefs,
        List<InstitutionLink> links,
        boolean writes)
        implements View {}
