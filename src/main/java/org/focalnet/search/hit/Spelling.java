package org.focalnet.search.hit;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.focalnet.search.HitFilter;
import org.focalnet.search.text.Wording;
import org.springframework.stereotype.Component;

/** What was probably meant, out of words that the viewer may read and no others. */
@Component
class Spelling {

    private static final int MOST = 4;

    private final HitStore hits;

    Spelling(HitStore hits) {
        this.hits = hits;
    }

    /** What was typed with its mistyped words put right; empty where none has a word like it. */
    Optional<String> better(Wording wording) {
        String text = "";
        // from the last to the first, so that places before stay where they are
        Wording current = wording;
        for (Wording.Spelt word :
                wording.spelt().reversed().stream().limit(MOST).toList()) {
            Optional<String> right = right(word.plain());
            if (right.isPresent()) {
                text = current.with(word, right.get());
                current = Wording.of(text);
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<String> right(String word) {
        if (hits.count(Wording.of(word).query(), HitFilter.NONE, null, ZoneOffset.UTC, null) > 0) {
            return Optional.empty(); // a word that stands somewhere is not mistyped
        }
        int allowed = word.length() < 6 ? 1 : 2;
        List<String> alike = hits.alike(word);
        return alike.stream()
                .filter(other -> distance(word, other) <= allowed)
                .min(Comparator.<String>comparingInt(other -> distance(word, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to add, leave out, change or swap with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j - 1] + same, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[one.length()][other.length()];
    }
}
