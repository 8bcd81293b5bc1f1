package org.focalnet.member.office;

import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a team describes its office.
 *
 * @param theirs what a colleague saved meanwhile; null where nobody did
 * @param fresh whether a way to reach the office may be made public now
 */
public record OfficePage(
        Office office, Problems problems, @Nullable Office theirs, boolean fresh) implements View {}
