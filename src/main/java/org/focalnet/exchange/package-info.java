/**
 * Rooms in which any members write to each other, questions to the network and what comes of both.
 *
 * <p>Words: <em>room</em>, a place with a purpose and the members named in it; <em>post</em>, what one of them wrote, for
 * the member or personally. Tables: {@code exchange.*}. URLs: {@code /rooms}, {@code /questions}, {@code /dispatches},
 * {@code /widenings}, {@code /acknowledgements}, {@code /silences}. Promises: the members of a room are its
 * readers, exactly; the secretariat is in it only if it was named; who has looked at what is shown to nobody.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "audience",
            "web",
            "database",
            "audit",
            "notify",
            "identity",
            "member",
            "file",
            "search",
            "workload"
        })
@NullMarked
package org.focalnet.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
