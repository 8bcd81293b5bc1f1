package org.focalnet.notify.letter;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.focalnet.notify.Letter;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it waits in the database.
 *
 * @param subjectKey text key of the subject; gets the same arguments as the text
 * @param blocks which arguments may be of several lines
 * @param about whose notices it tells of; null for any other letter
 */
record Posted(
        String to,
        Locale language,
        String subjectKey,
        String textKey,
        List<String> arguments,
        Letter.@Nullable About about,
        Letter.@Nullable Calendar calendar,
        Letter.@Nullable Bulk bulk,
        Set<Integer> blocks) {

    /** Whole in one language: English where either half of it is not written in the reader's. */
    Posted in(Texts texts) {
        boolean written = texts.has(language, subjectKey) && texts.has(language, textKey);
        return written
                ? this
                : new Posted(to, Locale.ENGLISH, subjectKey, textKey, arguments, about, calendar, bulk, blocks);
    }

    /** Neither the address nor a link: this may reach a log. */
    @Override
    public String toString() {
        return "Posted[" + textKey + "]";
    }
}
