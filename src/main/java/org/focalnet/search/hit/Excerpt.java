package org.focalnet.search.hit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.focalnet.search.text.Analysis;

/** The part of a text in which most of the words stand that were asked for, with these marked. Text, never markup. */
public final class Excerpt {

    /** Words shown of a text. */
    private static final int LENGTH = 36;

    private Excerpt() {}

    /** A piece of text, marked or not. */
    public record Piece(String text, boolean marked) {}

    /** A whole line with the words marked. */
    static List<Piece> line(String text, String language, Set<String> forms) {
        return marked(text, Analysis.words(text, language), forms, 0, text.length());
    }

    /** The best part of a longer text. */
    static List<Piece> best(String text, String language, Set<String> forms) {
        List<Analysis.Word> words = Analysis.words(text, language);
        if (words.size() <= LENGTH) {
            return marked(text, words, forms, 0, text.length());
        }
        int from = Math.min(begin(words, forms), words.size() - LENGTH);
        int start = words.get(from).start();
        int end = words.get(from + LENGTH - 1).end();
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece("… ", false));
        }
        pieces.addAll(marked(text, words.subList(from, from + LENGTH), forms, start, end));
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    /** The first word of the part in which most different words stand, a few words before the first of them. */
    private static int begin(List<Analysis.Word> words, Set<String> forms) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!asked(words.get(i), forms)) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            for (int j = i; j < Math.min(words.size(), i + LENGTH - 4); j++) {
                if (asked(words.get(j), forms)) {
                    seen.add(words.get(j).plain());
                }
            }
            if (seen.size() > most) {
                most = seen.size();
                best = i;
            }
        }
        return Math.max(0, best - 4);
    }

    private static List<Piece> marked(String text, List<Analysis.Word> words, Set<String> forms, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Analysis.Word word : words) {
            if (asked(word, forms) && word.start() >= at) {
                if (word.start() > at) {
                    pieces.add(new Piece(text.substring(at, word.start()), false));
                }
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                at = word.end();
            }
        }
        if (at < end) {
            pieces.add(new Piece(text.substring(at, end), false));
        }
        return pieces;
    }

    private static boolean asked(Analysis.Word word, Set<String> forms) {
        for (String form : word.forms()) { // asked of every word of twenty texts
            if (forms.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
