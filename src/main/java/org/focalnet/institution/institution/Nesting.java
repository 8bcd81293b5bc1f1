package org.focalnet.institution.institution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which institution is part of which: a forest, never a circle.
 *
 * @param parents by the id of the part
 */
record Nesting(Map<UUID, UUID> parents) {

    /** So deep that no government needs more, and a page can show it. */
    static final int DEPTH = 6;

    Nesting {
        parents = Map.copyOf(parents);
    }

    /**
     * The same with one institution below another, or below none.
     *
     * @throws Refused where it would become part of itself, or lie too deep
     */
    Nesting move(UUID part, @Nullable UUID below) {
        Map<UUID, UUID> moved = new HashMap<>(parents);
        if (below == null) {
            moved.remove(part);
            return new Nesting(moved);
        }
        if (below.equals(part) || above(below).contains(part)) {
            throw new Refused("institution.institution.refused.circle", "parent");
        }
        if (above(below).size() + 1 + height(part) >= DEPTH) {
            throw new Refused("institution.institution.refused.depth", "parent", DEPTH);
        }
        moved.put(part, below);
        return new Nesting(moved);
    }

    /** All of which an institution is a part, directly or not. */
    Set<UUID> above(UUID part) {
        Set<UUID> above = new HashSet<>();
        for (UUID at = parents.get(part); at != null && above.add(at); ) {
            at = parents.get(at);
        }
        return above;
    }

    /** How many levels lie below an institution. */
    private int height(UUID whole) {
        return parents.keySet().stream()
                .filter(part -> above(part).contains(whole))
                .mapToInt(part -> above(part).size() - above(whole).size())
                .max()
                .orElse(0);
    }
}
