package org.focalnet.cooperation.offer;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Viewers;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.member.WideRegions;
import org.focalnet.web.AudiencePicker;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form of an offer with its picker and its hints. */
@Component
class OfferForms {

    private final AudiencePickers pickers;
    private final WideRegions regions;
    private final Clock clock;

    OfferForms(AudiencePickers pickers, WideRegions regions, Clock clock) {
        this.pickers = pickers;
        this.regions = regions;
        this.clock = clock;
    }

    OfferForm of(
            Shell shell,
            UUID id,
            int version,
            boolean posted,
            OfferInput input,
            @Nullable Offer theirs,
            Problems problems) {
        NewOffer offer = input.offer();
        AudiencePicker picker = pickers.of(
                shell,
                kind -> shell.code("cooperation.offer.readers.title", kind),
                kind -> shell.code("cooperation.offer.readers.text", kind),
                Offer.AUDIENCES,
                offer.readers());
        return new OfferForm(
                id,
                version,
                posted,
                offer.title(),
                offer.what(),
                offer.conditions(),
                offer.language(),
                input.capacity(),
                input.terms(),
                regions.code(Viewers.require().member()),
                picker,
                offer.handling(),
                QualityHints.of(offer.terms(), offer.title(), offer.what(), offer.conditions(), YearMonth.now(clock)),
                theirs,
                theirs == null ? List.of() : listed(shell, theirs),
                problems);
    }

    private List<String> listed(Shell shell, Offer theirs) {
        return theirs.readers() == AudienceKind.NAMED || theirs.readers() == AudienceKind.GROUP
                ? pickers.readers(shell, pickers.choice(theirs.intended())).names()
                : List.of();
    }
}
