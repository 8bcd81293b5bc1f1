package org.focalnet.outreach.showing;

import java.time.Instant;

/**
 * What a member lets everybody read of it; what is empty is not shown.
 *
 * @param office how its office is called in public
 */
public record Showing(String office, String mail, String phone, String site, Instant since) {

    /** Whether there is a way to reach it. */
    public boolean reached() {
        return !(mail + phone + site).isEmpty();
    }
}
