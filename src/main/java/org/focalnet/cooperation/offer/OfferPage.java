package org.focalnet.cooperation.offer;

import java.util.List;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** An offer as one of its readers sees it; its own team also finds what can be done with it. */
public record OfferPage(
        Offer offer,
        String owner,
        Ribbon ribbon,
        boolean own,
        boolean writes,
        List<String> excluded,
        QualityHints hints)
        implements View {}
