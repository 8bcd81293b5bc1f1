package org.focalnet.cooperation.need;

import java.util.List;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** A need as one of its readers sees it; its own team also finds what can be done with it. */
public record NeedPage(
        Need need, String owner, Ribbon ribbon, boolean own, boolean writes, List<String> excluded, QualityHints hints)
        implements View {}
