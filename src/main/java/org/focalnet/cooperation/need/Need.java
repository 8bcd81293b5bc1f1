package org.focalnet.cooperation.need;

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
import org.focalnet.cooperation.NeedState;
import org.focalnet.cooperation.NewNeed;
import org.focalnet.cooperation.QualityHints;
import org.focalnet.cooperation.Terms;
import org.jspecify.annotations.Nullable;

/** A need and the rules of its life: it has its readers while it is posted; before and after, its own team alone reads it. */
public record Need(
        UUID id,
        MemberId owner,
        AudienceId audience,
        AudienceId intended,
        AudienceKind readers,
        Handling handling,
        NeedState state,
        int version,
        String title,
        String outcome,
        String tried,
        String language,
        Terms terms,
        int partners,
        int found,
        @Nullable LocalDate expires,
        boolean crisis,
        boolean outside) {

    /** What a need may be addressed to: never everyone, since a state's need is not for the public. */
    static final List<AudienceKind> AUDIENCES =
            List.of(AudienceKind.OWN, AudienceKind.NAMED, AudienceKind.GROUP, AudienceKind.NETWORK);

    /**
     * The day after which it is no longer proposed: the end of its window, at most twelve months ahead; thirty days where it
     * is for a crisis.
     */
    static LocalDate expiry(Terms terms, boolean crisis, LocalDate today) {
        YearMonth until = terms.until();
        LocalDate latest = crisis ? today.plusDays(30) : today.plusMonths(12);
        return until == null || until.atEndOfMonth().isAfter(latest) ? latest : until.atEndOfMonth();
    }

    /** Refuses to withhold an identity that the readers would see anyway, and a handling that is not theirs. */
    static void checkReaders(NewNeed form) {
        AudienceKind readers = form.readers().kind();
        if (form.terms().withheld() && readers != AudienceKind.OWN) {
            throw new Refused("cooperation.terms.withheld.readers", "withheld");
        }
        form.handling().check(readers, form.terms().withheld());
    }

    /** Whether it is what a form says, word for word: then that form, sent again, has its answer already. */
    boolean says(NewNeed form, AudienceId addressed) {
        return title.equals(form.title())
                && outcome.equals(form.outcome())
                && tried.equals(form.tried())
                && language.equals(form.language())
                && terms.equals(form.terms())
                && partners == form.partners()
                && intended.equals(addressed)
                && handling.equals(form.handling())
                && crisis == form.crisis()
                && outside == form.outside();
    }

    boolean editable() {
        return state != NeedState.MET;
    }

    /** Whether its government can be said to have cleared it, before it is posted. */
    public boolean clearable() {
        return state == NeedState.DRAFT;
    }

    /** Whether it can be posted: for the first time, or again. */
    public boolean postable() {
        return state == NeedState.DRAFT
                || state == NeedState.CLEARED
                || state == NeedState.WITHDRAWN
                || state == NeedState.EXPIRED;
    }

    /** Whether its owner may say that it was met. */
    public boolean meetable() {
        return state == NeedState.POSTED || state == NeedState.WITHDRAWN || state == NeedState.EXPIRED;
    }

    /** Whether as many partners agreed as were wanted: then its owner is asked whether it is met, and decides. */
    public boolean enough() {
        return state == NeedState.POSTED && found >= partners;
    }

    void checkPosting(LocalDate today) {
        if (!postable()) {
            throw new Refused("cooperation.need.posted");
        }
        List<String> missing = terms.missing();
        if (!missing.isEmpty()) {
            throw new Refused("cooperation.need.incomplete", missing.getFirst());
        }
        if (expiry(terms, crisis, today).isBefore(today)) {
            throw new Refused("cooperation.need.past", "until");
        }
    }

    /** Advice on how to be found. */
    public QualityHints hints(YearMonth today) {
        return QualityHints.of(terms, title, outcome, tried, today);
    }

    /** A line of a list. */
    public record Line(
            UUID id,
            MemberId owner,
            String title,
            NeedState state,
            AudienceKind readers,
            Tlp mark,
            Terms terms,
            int open,
            boolean enough,
            @Nullable LocalDate expires,
            int total) {}
}
