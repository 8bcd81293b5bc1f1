/**
 * The public site: what somebody without an account reads of the network, how a government appoints a focal point and says so,
 * and news by mail for whoever asks.
 */
@ApplicationModule(
        displayName = "Outreach",
        allowedDependencies = {
            "audience",
            "audit",
            "database",
            "web",
            "notify",
            "document",
            "identity",
            "file",
            "member",
            "library",
            "meeting",
            "learning"
        })
@NullMarked
package org.focalnet.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
