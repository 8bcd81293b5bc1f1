package org.focalnet.plan.ask;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.plan.ActionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One lead that was asked how its actions stand.
 *
 * @param id that of the inquiry that asks
 */
public record Ask(
        UUID id,
        UUID plan,
        UUID institution,
        String name,
        LocalDate due,
        String author,
        Instant put,
        int actions,
        int open) {

    /**
     * What is asked of one action, and what was answered.
     *
     * @param status what they say; null where they say nothing that can be read
     * @param text in their own words; empty where there are none
     * @param person who answered; empty where nobody did
     */
    public record Item(
            UUID id,
            UUID action,
            int number,
            String title,
            ActionStatus now,
            @Nullable ActionStatus status,
            String text,
            String person,
            @Nullable Instant at,
            boolean settled) {

        /** Whether something was said that can be taken over. */
        public boolean proposed() {
            return !settled && (status != null || !text.isEmpty());
        }

        /** Whether it says that the action is blocked or dropped, and not why. */
        public boolean unexplained() {
            return proposed() && status != null && status.explained() && text.isEmpty();
        }

        /** The name of the field in which the team says why. */
        public String field() {
            return "reason_" + id;
        }
    }

    /** A lead with what it has to do; one without a contact cannot be asked. */
    public record Lead(UUID id, String name, int actions, boolean contact) {}

    /** What is put to each lead at most: who gets more hands nothing in. */
    public static final int MOST = 20;

    public String path() {
        return "/plan/asks/" + id;
    }

    static List<Item> proposed(List<Item> items) {
        return items.stream().filter(Item::proposed).toList();
    }
}
