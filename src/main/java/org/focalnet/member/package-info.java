/**
 * Who belongs to the network and how to reach them: members, groups, appointments and the directory, and the vocabulary
 * that the whole network shares.
 *
 * <p>Words: <em>member</em>, a state, organisation, the secretariat or a partner; <em>office</em>, the focal point's
 * post, which belongs to the member; <em>holder</em>, the person in it; <em>group</em>, a set of members that a regional
 * scheme, the secretariat or a convener keeps; <em>handover</em>, the passing of what a person does for an office to who
 * follows. Tables: {@code member.*}. URLs: {@code /members}, {@code /groups}, {@code /directory}, {@code /appointments},
 * {@code /handover}. Promises: what a person may not see of an office is not there; a vacant office and the state of its
 * yearly confirmation show to its own team and the secretariat alone; nobody who left an office acts for it a minute
 * later; into an office that was held before one officer alone lets nobody; of a handover the secretariat learns the day
 * on which a focal point comes into office, and nothing else.
 */
@ApplicationModule(
        displayName = "Members",
        allowedDependencies = {
            "audience",
            "database",
            "web",
            "audit",
            "notify",
            "search",
            "identity",
            "file",
            "workload",
            "document"
        })
@NullMarked
package org.focalnet.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
