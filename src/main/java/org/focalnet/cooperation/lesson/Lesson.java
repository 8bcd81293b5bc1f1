package org.focalnet.cooperation.lesson;

import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.cooperation.partnership.Side;

/**
 * A draft lesson of a partnership.
 *
 * @param owner who writes it
 * @param words what each side says to this version
 */
public record Lesson(UUID id, MemberId owner, int version, Told told, Map<Side, Boolean> words) {

    /**
     * What it tells.
     *
     * @param advice what others should know
     */
    public record Told(
            String title, String context, String done, String worked, String failed, String advice, String language) {}

    public Lesson {
        words = Map.copyOf(words);
    }

    /** Whether both agreed that this version is shared. */
    public boolean ready() {
        return words.getOrDefault(Side.NEED, false) && words.getOrDefault(Side.OFFER, false);
    }
}
