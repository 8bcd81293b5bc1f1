package org.focalnet.workload.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What of the commitments is shown.
 *
 * @param month those of which something falls into it; null for all
 * @param kind a kind; empty for all
 * @param mine only what this reader was given
 */
public record CommitmentFilter(
        Commitment.State state,
        String query,
        String kind,
        @Nullable YearMonth month,
        boolean mine,
        String sort,
        int page) {

    public static final List<String> SORTS = List.of("month", "hours", "title");
    public static final int PAGE = 20;

    static CommitmentFilter read(Typed typed, YearMonth now) {
        Commitment.State state = typed.raw("state").isEmpty() ? null : typed.choice("state", Commitment.State.class);
        return new CommitmentFilter(
                state == null ? Commitment.State.OPEN : state,
                typed.raw("q").strip().length() > 100
                        ? typed.raw("q").strip().substring(0, 100)
                        : typed.raw("q").strip(),
                typed.raw("kind").matches("[a-z_]{1,40}") ? typed.raw("kind") : "",
                typed.month("month", now.minusYears(20), now.plusYears(20)),
                typed.ticked("mine"),
                Set.copyOf(SORTS).contains(typed.raw("sort")) ? typed.raw("sort") : "month",
                typed.raw("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return !query.isEmpty() || !kind.isEmpty() || month != null || mine;
    }

    CommitmentFilter first() {
        return new CommitmentFilter(state, query, kind, month, mine, sort, 1);
    }

    public String address(Commitment.State other) {
        return "/workload/commitments?state=" + other;
    }

    public String sorted(String other) {
        return address(other, 1);
    }

    public String at(int number) {
        return address(sort, number);
    }

    private String address(String order, int number) {
        return "/workload/commitments?state=" + state + "&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&kind=" + kind + "&month=" + (month == null ? "" : month) + (mine ? "&mine=on" : "") + "&sort="
                + order
                + "&page=" + number;
    }

    public static int pages(int total) {
        return (total + PAGE - 1) / PAGE;
    }
}
