/**
 * The training network: forty fictional states with their people, needs, offers, rooms and meetings, in the demonstration only.
 *
 * <p>Words: <em>part</em>, one chapter of the fiction that is loaded through the doors that other modules have for
 * everybody; <em>person</em>, somebody invented whom a visitor steps into. Tables: none. URLs: {@code /training/people}.
 * Promise: a start without the profile {@code demo} has neither page nor data of it.
 */
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {
            "audience",
            "web",
            "notify",
            "identity",
            "member",
            "exchange",
            "cooperation",
            "institution",
            "library",
            "meeting",
            "policyreview",
            "plan",
            "assessment",
            "outreach",
            "secretariat",
            "workload"
        })
@NullMarked
package org.focalnet.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
