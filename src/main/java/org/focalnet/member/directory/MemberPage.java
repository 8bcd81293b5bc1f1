package org.focalnet.member.directory;

import java.util.List;
import org.focalnet.web.View;

/**
 * A member: its office, the people in it and its groups, as far as the reader may see them.
 *
 * @param groups their names
 * @param ours whether the reader belongs to its team
 * @param vacant whether to say that nobody holds the office
 * @param away whether to say that it cannot be reached at the moment
 */
public record MemberPage(
        Entry entry, List<GroupLink> groups, Reach reach, boolean ours, boolean officer, boolean vacant, boolean away)
        implements View {

    /** A group and where it stands. */
    public record GroupLink(String name, String url) {}
}
