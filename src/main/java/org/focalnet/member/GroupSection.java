package org.focalnet.member;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.AudienceId;

/**
 * A module's part of the page of a group, for its members, and of what the group reports: only what is addressed to the
 * group. {@code member.section.<code>} is its heading.
 */
public interface GroupSection {

    /** How many items a page of a group shows of each part. */
    int SHOWN = 5;

    /** Its name in texts and figures, such as {@code needs}. */
    String code();

    /** Where one more is made; it stands under the list, and the form is told the group as {@code group}. */
    String fresh();

    /** The newest that are addressed to the group, at most {@link #SHOWN}. One SQL statement. */
    List<Item> items(AudienceId group);

    /** How many of what came up between two moments, addressed to the group: figures by their codes, without those of 0. */
    Map<String, Integer> figures(AudienceId group, Instant from, Instant until);

    /** One line. */
    record Item(String title, String path, Instant at) {}
}
