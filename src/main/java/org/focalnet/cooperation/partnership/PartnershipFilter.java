package org.focalnet.cooperation.partnership;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.focalnet.cooperation.PartnershipState;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What the list of partnerships shows.
 *
 * @param state one that is asked for; null for all
 * @param turn whether only those whose next step is this side's
 * @param sort {@code moved}, {@code new} or {@code state}
 * @param page from 1
 */
public record PartnershipFilter(@Nullable PartnershipState state, boolean turn, String sort, int page) {

    public static final int SIZE = 20;

    /** Reads it from the address; what does not fit is left out, a list is no place for reproach. */
    static PartnershipFilter read(Typed typed) {
        return new PartnershipFilter(
                Arrays.stream(PartnershipState.values())
                        .filter(state -> state.name().equals(typed.raw("state")))
                        .findFirst()
                        .orElse(null),
                typed.raw("turn").equals("ours"),
                typed.raw("sort").matches("new|state") ? typed.raw("sort") : "moved",
                typed.raw("page").matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed.raw("page")) : 1);
    }

    public boolean narrowed() {
        return state != null || turn;
    }

    public String at(int number) {
        return address(sort) + "&page=" + number;
    }

    public String address(String order) {
        return "/cooperation/partnerships?sort=" + order + (state == null ? "" : "&state=" + state)
                + (turn ? "&turn=ours" : "");
    }

    /** Those that fit, in their order. */
    List<Partnership> of(List<Partnership> all) {
        Comparator<Partnership> newest =
                Comparator.comparing(Partnership::introduced).reversed();
        Comparator<Partnership> order = switch (sort) {
            case "new" -> newest;
            case "state" ->
                Comparator.<Partnership, PartnershipState>comparing(
                                one -> one.course().state())
                        .thenComparing(newest);
            default ->
                Comparator.<Partnership, java.time.Instant>comparing(
                                one -> one.course().last())
                        .reversed();
        };
        return all.stream()
                .filter(one -> state == null || one.course().state() == state)
                .filter(one -> !turn || one.ours())
                .sorted(order.thenComparing(Partnership::id))
                .toList();
    }
}
