package org.focalnet.cooperation.need;

import java.util.List;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A need as one of its readers sees it; its own team also finds what can be done with it.
 *
 * @param met what the own team wrote down when it was met; null where there is nothing to show
 * @param helpers the names of who helped
 */
public record NeedPage(
        Need need,
        String owner,
        Ribbon ribbon,
        boolean own,
        boolean writes,
        List<String> excluded,
        QualityHints hints,
        @Nullable Fulfilment met,
        List<String> helpers)
        implements View {}
