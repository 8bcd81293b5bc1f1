package org.focalnet.member.group;

import java.util.List;
import org.focalnet.member.Group;
import org.focalnet.web.View;

/**
 * A group and its members.
 *
 * @param keeper whether the reader may change its members: an officer or one of its conveners
 */
public record GroupPage(Group group, List<Row> members, boolean keeper, boolean officer) implements View {

    /** A member of the group. */
    public record Row(String code, String name, boolean convener) {}
}
