package org.focalnet.secretariat.decision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Typed;

/**
 * What of the log is shown.
 *
 * @param kind name of a kind; empty for all
 * @param state name of a state; empty for all
 */
public record DecisionFilter(String q, String kind, String state, Taken taken, Sort sort, int page) {

    public static final int SIZE = 25;

    /** By whom it was taken on. */
    public enum Taken {
        ANY,
        MINE,
        NOBODY
    }

    /** In which order. */
    public enum Sort {
        LATEST,
        DUE
    }

    static DecisionFilter read(Typed typed) {
        String q = typed.raw("q").strip();
        String page = typed.raw("page");
        return new DecisionFilter(
                q.substring(0, Math.min(q.length(), 100)),
                one(typed.raw("kind"), NetworkDecision.Kind.values()),
                one(typed.raw("state"), NetworkDecision.State.values()),
                pick(typed.raw("taken"), Taken.values(), Taken.ANY),
                pick(typed.raw("sort"), Sort.values(), Sort.LATEST),
                page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String one(String typed, Enum<?>[] values) {
        for (Enum<?> value : values) {
            if (value.name().equals(typed)) {
                return typed;
            }
        }
        return "";
    }

    private static <E extends Enum<E>> E pick(String typed, E[] values, E otherwise) {
        for (E value : values) {
            if (value.name().equals(typed)) {
                return value;
            }
        }
        return otherwise;
    }

    boolean fits(NetworkDecision one, MemberId me) {
        String words = (one.text() + " " + one.source()).toLowerCase(Locale.ROOT);
        return words.contains(q.toLowerCase(Locale.ROOT))
                && (kind.isEmpty() || one.kind().name().equals(kind))
                && (state.isEmpty() || one.state().name().equals(state))
                && switch (taken) {
                    case ANY -> true;
                    case MINE -> one.takers().contains(me);
                    case NOBODY -> one.takers().isEmpty();
                };
    }

    List<NetworkDecision> of(List<NetworkDecision> all, MemberId me) {
        Comparator<NetworkDecision> latest =
                Comparator.comparing(NetworkDecision::decided).reversed().thenComparing(NetworkDecision::id);
        Comparator<NetworkDecision> order = sort == Sort.LATEST
                ? latest
                : Comparator.comparing(NetworkDecision::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(latest);
        return all.stream().filter(one -> fits(one, me)).sorted(order).toList();
    }

    public String query(int number) {
        return "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&kind=" + kind + "&state=" + state + "&taken="
                + taken + "&sort=" + sort + (number == 1 ? "" : "&page=" + number);
    }
}
