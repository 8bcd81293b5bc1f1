package org.focalnet.outreach.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A page being written.
 *
 * @param slug empty for a new one
 * @param seen the number of the version that is changed; 0 for none
 * @param last the last version; null where there is none
 * @param at when it is to be published, as typed
 * @param preview what it would look like; null where nobody asked
 * @param theirs what a colleague wrote meanwhile; null where nobody did
 */
public record EditionForm(
        SiteText.Kind kind,
        String slug,
        String language,
        int seen,
        @Nullable Edition last,
        Edition.Words words,
        String at,
        @Nullable SiteText preview,
        @Nullable Edition theirs,
        Instant now,
        Problems problems)
        implements View {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** What was typed; the day is that of today where none fits. */
    static Edition.Words read(Typed typed, SiteText.Kind kind, LocalDate today) {
        LocalDate day = kind == SiteText.Kind.NEWS ? typed.day("day", EARLIEST, LATEST) : today;
        if (day == null && kind == SiteText.Kind.NEWS) {
            typed.problems().add("day", "web.problem.required");
        }
        return new Edition.Words(
                typed.line("title", 3, 200),
                typed.line("summary", 10, 600),
                typed.text("text", 0, 40_000),
                day == null ? today : day);
    }

    /** From when on everybody reads it: now, or at the day and hour that were typed; null for a draft. */
    static @Nullable Instant when(Typed typed, ZoneId zone, Instant now) {
        if (typed.raw("act").equals("publish")) {
            return now;
        }
        if (!typed.raw("act").equals("schedule")) {
            return null;
        }
        try {
            Instant at =
                    LocalDateTime.parse(typed.raw("at").strip()).atZone(zone).toInstant();
            if (at.isAfter(now) && at.isBefore(now.plus(java.time.Duration.ofDays(730)))) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // said below, as of a time that has passed
        }
        typed.problems().add("at", "outreach.problem.at");
        return null;
    }

    static EditionForm of(
            PageEditionStore.Place place, int seen, @Nullable Edition last, Edition.Words words, Instant now) {
        return new EditionForm(
                place.kind(), place.slug(), place.language(), seen, last, words, "", null, null, now, new Problems());
    }

    EditionForm refused(Edition.Words typed, String typedAt, Problems why) {
        return new EditionForm(kind, slug, language, seen, last, typed, typedAt, null, null, now, why);
    }

    EditionForm stale(Edition other, Edition.Words typed, String typedAt) {
        return new EditionForm(
                kind, slug, language, other.number(), other, typed, typedAt, null, other, now, new Problems());
    }

    EditionForm previewed(Edition.Words typed, String typedAt) {
        var shown = new SiteText(kind, slug, language, typed.title(), typed.summary(), typed.text(), typed.day(), null);
        return new EditionForm(kind, slug, language, seen, last, typed, typedAt, shown, null, now, new Problems());
    }

    public boolean fresh() {
        return slug.isEmpty();
    }

    public String action() {
        return fresh() ? "/pages" : "/pages/" + slug + "/texts/" + language;
    }

    public static List<String> languages() {
        return Language.ALL;
    }

    public static Map<String, String> names(Shell shell) {
        Map<String, String> names = new LinkedHashMap<>();
        Language.ALL.forEach(code -> names.put(code, shell.languageName(code, false)));
        return names;
    }
}
