package org.focalnet.web.picker;

import java.util.List;
import org.focalnet.audience.MemberNames;
import org.focalnet.web.View;

/** Members whose name fits what is typed. */
public record MembersFragment(List<MemberNames.Named> members) implements View {}
