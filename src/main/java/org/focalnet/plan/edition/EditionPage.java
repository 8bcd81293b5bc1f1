package org.focalnet.plan.edition;

import java.util.List;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * An edition as its readers see it, and as its own team does.
 *
 * @param readers who is to read it; null for whoever is not of its own team
 */
public record EditionPage(
        Edition edition,
        String member,
        List<Edition.Line> lines,
        Ribbon ribbon,
        AudiencePicker.@Nullable Readers readers,
        boolean writes,
        boolean leads)
        implements View {}
