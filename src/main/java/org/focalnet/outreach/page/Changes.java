package org.focalnet.outreach.page;

import java.util.ArrayList;
import java.util.List;

/** What differs between two versions, line by line: the longest common lines stay, the rest went or came. */
public record Changes(List<Line> lines) {

    /** More lines than these are shown as gone and come as a whole. */
    private static final int MOST = 2_000;

    /** A line. @param sign {@code -} for one that went, {@code +} for one that came, a blank for one that stayed */
    public record Line(char sign, String text) {}

    static Changes between(String before, String after) {
        List<String> old = lines(before);
        List<String> now = lines(after);
        List<Line> found = new ArrayList<>();
        if (old.size() > MOST || now.size() > MOST) {
            old.forEach(line -> found.add(new Line('-', line)));
            now.forEach(line -> found.add(new Line('+', line)));
            return new Changes(found);
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                found.add(new Line(' ', old.get(i++)));
                j++;
            } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                found.add(new Line('-', old.get(i++)));
            } else {
                found.add(new Line('+', now.get(j++)));
            }
        }
        return new Changes(found);
    }

    public boolean any() {
        return lines.stream().anyMatch(line -> line.sign() != ' ');
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** How many lines are common from here to the end. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
