package org.focalnet.cooperation.partnership;

import java.util.UUID;

/**
 * A milestone as it is typed.
 *
 * @param doer {@code us}, {@code them} or {@code both}
 */
public record MilestoneInput(UUID item, boolean fresh, String title, String doer, String due) {}
