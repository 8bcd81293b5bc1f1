package org.focalnet.member.member;

import org.focalnet.member.LocalName;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form of a member's line in the list.
 *
 * @param code empty where the member is new
 * @param known whether CLDR names it, so that no name is needed
 * @param theirs what was saved meanwhile; null where nothing was
 */
public record MemberFormPage(
        String code,
        String typedCode,
        String kind,
        LocalName names,
        String unGroup,
        String note,
        boolean left,
        int version,
        Problems problems,
        org.focalnet.member.@Nullable Member theirs)
        implements View {}
