package org.focalnet.cooperation.offer;

import java.time.YearMonth;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.TermsInput;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Typed;

/**
 * An offer as its form holds it: texts as they were typed, to be shown again, and what they mean.
 *
 * @param capacity the number as typed
 */
record OfferInput(NewOffer offer, TermsInput terms, String capacity) {

    /** A new one, with what another page already knows of it in the address. */
    static OfferInput blank(Typed known, String language, AudienceChoice readers) {
        var terms = TermsInput.begun(known);
        var offer = new NewOffer(
                TermsInput.most(known.raw("title").replaceAll("\\s+", " ").strip(), 160),
                TermsInput.most(known.raw("outcome").strip(), 4000),
                "",
                language,
                terms.terms(),
                1,
                readers);
        return new OfferInput(offer, terms, "1");
    }

    static OfferInput of(Offer offer, AudienceChoice readers) {
        var written = new NewOffer(
                offer.title(),
                offer.what(),
                offer.conditions(),
                offer.language(),
                offer.terms(),
                offer.capacity(),
                readers,
                offer.handling());
        return new OfferInput(written, TermsInput.of(offer.terms()), String.valueOf(offer.capacity()));
    }

    /** Reads the fields; what a draft may lack is missed only when it is to be posted. */
    static OfferInput read(Typed typed, YearMonth today, boolean complete) {
        var terms = TermsInput.read(typed, today, complete);
        AudienceChoice readers = AudiencePickers.read(typed, Offer.AUDIENCES);
        boolean withheld = terms.terms().withheld();
        if (withheld && readers.kind() != AudienceKind.OWN) {
            typed.problems().add("withheld", "cooperation.terms.withheld.readers");
        }
        var offer = new NewOffer(
                typed.line("title", complete ? 8 : 1, 160),
                typed.text("what", 0, 4000),
                typed.text("conditions", 0, 4000),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : "en",
                terms.terms(),
                typed.number("capacity", 1, 20),
                readers,
                Handling.read(typed, readers.kind(), withheld));
        return new OfferInput(offer, terms, typed.raw("capacity"));
    }
}
