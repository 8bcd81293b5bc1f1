package org.focalnet.search.text;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A text as PostgreSQL keeps its words: each with the places where it stands, those of the title with more weight. */
public final class Vector {

    /** PostgreSQL keeps no place beyond this, and no more of one word than these. */
    private static final int LAST = 16_383;

    private static final int PLACES = 100;

    /** Between title and text, so that no phrase reaches from one to the other. */
    private static final int GAP = 10;

    /** Bytes of different words after which no new one is kept: a tsvector holds less than a megabyte. */
    private static final int FULL = 600_000;

    private int size;
    private final Map<String, StringBuilder> places = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Set<String> vocabulary = new LinkedHashSet<>();

    private Vector() {}

    public static Vector of(String title, String text, String language) {
        var vector = new Vector();
        List<Analysis.Word> heading = Analysis.words(title, language);
        heading.forEach(word -> vector.add(word, "A"));
        Analysis.words(text, language, heading.size() + GAP).forEach(word -> vector.add(word, ""));
        return vector;
    }

    private void add(Analysis.Word word, String weight) {
        for (String form : word.forms()) {
            if (!places.containsKey(form)) {
                size += form.getBytes(StandardCharsets.UTF_8).length + 8;
            }
            if (size > FULL && !places.containsKey(form)) {
                continue;
            }
            if (word.position() <= LAST && counts.merge(form, 1, Integer::sum) <= PLACES) {
                var at = places.computeIfAbsent(form, key -> new StringBuilder());
                at.append(at.isEmpty() ? "" : ",").append(word.position()).append(weight);
            } else {
                places.computeIfAbsent(form, key -> new StringBuilder());
            }
        }
        if (word.plain().length() >= 4
                && word.plain().length() <= 24
                && Character.isLetter(word.plain().codePointAt(0))) {
            vocabulary.add(word.plain());
        }
    }

    /** In the written form of a tsvector. */
    public String written() {
        var written = new StringBuilder();
        places.forEach((word, at) -> {
            written.append(Quoting.quoted(word));
            if (!at.isEmpty()) {
                written.append(':').append(at);
            }
            written.append(' ');
        });
        return written.toString();
    }

    /** The plain words, for whoever mistypes one. */
    public Set<String> vocabulary() {
        return vocabulary;
    }

    /** All words that are kept, without their places. */
    public Set<String> words() {
        return places.keySet();
    }
}
