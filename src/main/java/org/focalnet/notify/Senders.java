package org.focalnet.notify;

import java.util.List;
import java.util.Locale;

/** Who writes to people outside, for letters and pages that have no other way to say whom to ask; the member module knows. */
public interface Senders {

    /** The person of the viewer where there is one, their office, its ministry and its mail address: what there is of them. */
    List<String> lines(Locale language);

    /** The same as the last line of a letter: a line of more would not be told from the letter's own words. */
    default String signature(Locale language) {
        return String.join(" · ", lines(language));
    }
}
