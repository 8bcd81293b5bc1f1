package org.focalnet.plan.objective;

import java.util.UUID;
import org.focalnet.member.Pillar;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a plan wants to reach.
 *
 * @param plan to which it belongs
 * @param position its place in the plan, from 1
 */
public record Objective(UUID id, int version, UUID plan, int position, Words words) {

    /** What is written of it. */
    public record Words(
            String title,
            String about,
            @Nullable Pillar pillar,
            @Nullable Theme theme) {}
}
