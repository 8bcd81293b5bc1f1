package org.focalnet.outreach.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** In which of its languages a page is read. */
final class Language {

    static final List<String> ALL = List.of("en", "fr", "es", "ar", "ru", "zh");

    private Language() {}

    /** The one that a reader gets: their own, else the first of the six in which there is one. */
    static String best(Collection<String> there, String wanted) {
        if (there.contains(wanted)) {
            return wanted;
        }
        List<String> others = new ArrayList<>(ALL);
        others.retainAll(there);
        return others.isEmpty() ? there.iterator().next() : others.getFirst();
    }
}
