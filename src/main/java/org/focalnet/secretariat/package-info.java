/**
 * The secretariat's desk: what waits, contacts merged, mail to many, what the network decided, figures of five and more.
 */
@ApplicationModule(
        displayName = "Secretariat",
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
            "exchange",
            "cooperation",
            "outreach"
        })
@NullMarked
package org.focalnet.secretariat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
