package org.focalnet.secretariat.yearly;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.notify.YearSource;
import org.jspecify.annotations.Nullable;

/**
 * A report of the network.
 *
 * @param language that of its words and figures
 * @param drawn when its figures were
 * @param published null for a draft, which is the secretariat's alone
 */
public record YearlyReport(
        UUID id,
        AudienceId audience,
        int year,
        String language,
        Instant drawn,
        @Nullable Instant published,
        int version,
        List<Chapter> chapters) {

    /** The longest text of a chapter. */
    static final int MOST = 20_000;

    /**
     * A chapter.
     *
     * @param code a part of a text key
     * @param text Markdown
     */
    public record Chapter(String code, String text, List<YearSource.Figure> figures) {

        Chapter saying(String other) {
            return new Chapter(code, other, figures);
        }
    }

    public Locale locale() {
        return Locale.of(language);
    }

    public String path() {
        return "/yearly-report/" + id;
    }

    YearlyReport with(List<Chapter> others) {
        return new YearlyReport(id, audience, year, language, drawn, published, version, others);
    }

    /** As it was when the form was opened. */
    YearlyReport seen(String typed) {
        int other = typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
        return new YearlyReport(id, audience, year, language, drawn, published, other, chapters);
    }
}
