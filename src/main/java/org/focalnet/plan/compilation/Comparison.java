package org.focalnet.plan.compilation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed between two reports, part by part and sentence by sentence. */
public final class Comparison {

    /** Longer texts are compared as wholes: nobody reads such a comparison sentence by sentence. */
    private static final int MOST = 600;

    private Comparison() {}

    /** What became of a part. */
    public enum Change {
        SAME,
        CHANGED,
        /** It stands in the later one alone. */
        NEW,
        /** It stood in the earlier one alone. */
        GONE,
        /** Nothing stands in either. */
        EMPTY
    }

    /** @param changed whether the other side lacks it */
    public record Piece(String text, boolean changed) {}

    /**
     * A part in both reports.
     *
     * @param before the pieces of the earlier text
     * @param now those of the later one
     */
    public record Pair(String title, Change change, List<Piece> before, List<Piece> now) {}

    /** Parts are told by their codes, in the order of the later report; what is gone comes last. */
    static List<Pair> of(List<Compilation.Section> before, List<Compilation.Section> now) {
        Map<String, Compilation.Section> old = new LinkedHashMap<>();
        before.forEach(one -> old.put(one.code(), one));
        List<Pair> pairs = new ArrayList<>();
        for (Compilation.Section one : now) {
            Compilation.Section was = old.remove(one.code());
            pairs.add(pair(one.title(), was == null ? "" : was.text(), one.text()));
        }
        old.values().forEach(one -> pairs.add(pair(one.title(), one.text(), "")));
        return pairs;
    }

    static Pair pair(String title, String before, String now) {
        Change change = before.equals(now)
                ? before.isEmpty() ? Change.EMPTY : Change.SAME
                : before.isEmpty() ? Change.NEW : now.isEmpty() ? Change.GONE : Change.CHANGED;
        if (change != Change.CHANGED) {
            return new Pair(title, change, whole(before, false), whole(now, false));
        }
        List<String> old = sentences(before);
        List<String> fresh = sentences(now);
        if (old.size() > MOST || fresh.size() > MOST) {
            return new Pair(title, change, whole(before, true), whole(now, true));
        }
        boolean[][] kept = common(old, fresh);
        return new Pair(title, change, pieces(old, kept[0]), pieces(fresh, kept[1]));
    }

    private static List<Piece> whole(String text, boolean changed) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
    }

    /** Sentences with the blanks after them, so that together they are the text. */
    static List<String> sentences(String text) {
        return Arrays.asList(
                text.split("(?<=[.!?\u061F\u3002\uFF01\uFF1F]\\s)|(?<=[\u3002\uFF01\uFF1F])(?=\\S)|(?<=\n)"));
    }

    /** Which sentences of either side belong to the longest row that both have in common. */
    private static boolean[][] common(List<String> old, List<String> fresh) {
        int[][] longest = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                longest[i][j] = same(old.get(i), fresh.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        boolean[][] kept = {new boolean[old.size()], new boolean[fresh.size()]};
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (same(old.get(i), fresh.get(j))) {
                kept[0][i++] = true;
                kept[1][j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return kept;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** Neighbours of one sort are one piece. */
    private static List<Piece> pieces(List<String> sentences, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        var text = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            text.append(sentences.get(i));
            if (i + 1 == sentences.size() || kept[i + 1] != kept[i]) {
                pieces.add(new Piece(text.toString(), !kept[i]));
                text.setLength(0);
            }
        }
        return pieces;
    }
}
