package org.focalnet.secretariat.duplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.member.AppointmentState;
import org.focalnet.member.Holders.Holder;
import org.focalnet.member.Members;
import org.jspecify.annotations.Nullable;

/**
 * Two contacts that look like one person.
 *
 * @param kept the one that stays: of the two, the one that has come further
 */
public record Duplicate(Holder kept, Holder gone, Why why) {

    /** How much of the letters two names must share. */
    private static final double ALIKE = 0.55;

    /** What makes them look alike. */
    public enum Why {
        MAIL,
        NAME,
        SIMILAR
    }

    /** Whether they are of two members, which never share a person's entry. */
    public boolean across() {
        return !kept.member().equals(gone.member());
    }

    /** Whether neither can go by itself: both are in office, maybe with an account each. */
    public boolean held() {
        return gone.state().inOffice();
    }

    /** What names the pair, whichever of the two stays. */
    String key() {
        UUID one = kept.appointment();
        UUID other = gone.appointment();
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    /** All pairs that look like one person: of one office and post, or with one address at two members. */
    static List<Duplicate> among(List<Holder> holders) {
        Map<String, Duplicate> found = new HashMap<>();
        var groups = holders.stream().collect(Collectors.groupingBy(one -> one.member() + " " + one.post()));
        groups.values().forEach(group -> pairs(group, found, true));
        holders.stream()
                .collect(Collectors.groupingBy(one -> one.mail().toLowerCase(Locale.ROOT)))
                .values()
                .forEach(group -> pairs(group, found, false));
        return found.values().stream()
                .sorted(Comparator.comparing(
                                (Duplicate one) -> one.kept().name().toLowerCase(Locale.ROOT))
                        .thenComparing(Duplicate::key))
                .toList();
    }

    private static void pairs(List<Holder> group, Map<String, Duplicate> found, boolean byName) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                Holder one = group.get(i);
                Holder other = group.get(j);
                Why why = why(one, other);
                // one person may hold two posts of one office
                boolean across = !one.member().equals(other.member());
                if (why != null && (byName || across)) {
                    boolean first = rank(one) >= rank(other);
                    var pair = new Duplicate(first ? one : other, first ? other : one, why);
                    found.putIfAbsent(pair.key(), pair);
                }
            }
        }
    }

    private static int rank(Holder one) {
        return one.state() == AppointmentState.ENDED ? -1 : one.state().ordinal();
    }

    static @Nullable Why why(Holder one, Holder other) {
        if (one.mail().equalsIgnoreCase(other.mail())) {
            return Why.MAIL;
        }
        String name = normal(one.name());
        String second = normal(other.name());
        if (name.equals(second)) {
            return Why.NAME;
        }
        return alike(name, second) >= ALIKE ? Why.SIMILAR : null;
    }

    /** Without accents, signs and the order of its words. */
    static String normal(String name) {
        return Arrays.stream(Members.fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** How many of their groups of three letters two names share, from 0 to 1. */
    static double alike(String one, String other) {
        Set<String> first = trigrams(one);
        Set<String> second = trigrams(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        int all = first.size() + second.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static Set<String> trigrams(String text) {
        List<String> found = new ArrayList<>();
        for (String word : text.split(" ")) {
            int[] signs = ("  " + word + " ").codePoints().toArray();
            for (int i = 0; i + 3 <= signs.length; i++) {
                found.add(new String(signs, i, 3));
            }
        }
        return new HashSet<>(found);
    }
}
