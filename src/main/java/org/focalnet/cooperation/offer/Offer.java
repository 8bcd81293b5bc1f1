package org.focalnet.cooperation.offer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.cooperation.Handling;
import org.focalnet.cooperation.NewOffer;
import org.focalnet.cooperation.OfferState;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.cooperation.Terms;
import org.jspecify.annotations.Nullable;

/** An offer and the rules of its life: it has its readers while it is posted; before and after, its own team alone reads it. */
public record Offer(
        UUID id,
        MemberId owner,
        AudienceId audience,
        AudienceId intended,
        AudienceKind readers,
        Handling handling,
        OfferState state,
        int version,
        String title,
        String what,
        String conditions,
        String language,
        Terms terms,
        int capacity,
        int used,
        @Nullable LocalDate renewBy) {

    /** What an offer may be addressed to. */
    static final List<AudienceKind> AUDIENCES = List.of(AudienceKind.values());

    /** The day after which it is hidden unless somebody says that it still holds. */
    static LocalDate renewal(LocalDate today) {
        return today.plusMonths(12);
    }

    /** Refuses to withhold an identity that the readers would see anyway, and a handling that is not theirs. */
    static void checkReaders(NewOffer form) {
        AudienceKind readers = form.readers().kind();
        if (form.terms().withheld() && readers != AudienceKind.OWN) {
            throw new Refused("cooperation.terms.withheld.readers", "withheld");
        }
        form.handling().check(readers, form.terms().withheld());
    }

    /** Whether it is what a form says, word for word: then that form, sent again, has its answer already. */
    boolean says(NewOffer form, AudienceId addressed) {
        return title.equals(form.title())
                && what.equals(form.what())
                && conditions.equals(form.conditions())
                && language.equals(form.language())
                && terms.equals(form.terms())
                && capacity == form.capacity()
                && intended.equals(addressed)
                && handling.equals(form.handling());
    }

    /** Whether it can be posted: for the first time, or again. */
    public boolean postable() {
        return state != OfferState.POSTED;
    }

    void checkPosting(LocalDate today) {
        if (!postable()) {
            throw new Refused("cooperation.offer.posted");
        }
        List<String> missing = terms.missing();
        if (!missing.isEmpty()) {
            throw new Refused("cooperation.offer.incomplete", missing.getFirst());
        }
        var until = terms.until();
        if (until != null && until.atEndOfMonth().isBefore(today)) {
            throw new Refused("cooperation.offer.past", "until");
        }
    }

    /** Whether everyone may read it once it is posted, which takes a fresh proof of identity. */
    public boolean disclosed() {
        return readers == AudienceKind.PUBLIC;
    }

    /** Advice on how to be found. */
    public QualityHints hints(YearMonth today) {
        return QualityHints.of(terms, title, what, conditions, today);
    }

    /** A line of a list. */
    public record Line(
            UUID id,
            MemberId owner,
            String title,
            OfferState state,
            AudienceKind readers,
            Tlp mark,
            Terms terms,
            int open,
            @Nullable LocalDate renewBy,
            int total) {}
}
