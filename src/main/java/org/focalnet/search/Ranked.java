package org.focalnet.search;

import java.util.List;
import java.util.UUID;
import org.focalnet.search.hit.HitStore;
import org.focalnet.search.text.Wording;
import org.springframework.stereotype.Component;

/** The one search, for lists of other modules: which of their entries fit words, as far as the viewer may read them. */
@Component
public class Ranked {

    private final HitStore hits;

    Ranked(HitStore hits) {
        this.hits = hits;
    }

    /**
     * The entries of a kind in which all these words stand, the best first.
     *
     * @return nothing where the words ask for nothing
     */
    public List<UUID> all(String kind, String words, int most) {
        return of(kind, words, most);
    }

    /** Those in which any of the words stands. */
    public List<UUID> any(String kind, String words, int most) {
        String plain = words.replaceAll("[\"\\u201C\\u201D\\u201E\\u00AB\\u00BB|\\u2212-]", " ")
                .strip();
        return of(kind, plain.replaceAll("\\s+", " OR "), most);
    }

    private List<UUID> of(String kind, String words, int most) {
        Wording wording = Wording.of(words);
        var filter = new HitFilter("", kind, null, "", "", "", "", null, null, 1);
        return wording.asks() ? hits.ids(wording.query(), filter, most) : List.of();
    }
}
