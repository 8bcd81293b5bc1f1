package org.focalnet.member.group;

import java.util.List;
import java.util.Map;
import org.focalnet.member.Group;
import org.focalnet.member.GroupKind;
import org.focalnet.web.View;

/** All groups, by where they come from. */
public record GroupListPage(Map<GroupKind, List<Group>> groups, boolean officer) implements View {}
