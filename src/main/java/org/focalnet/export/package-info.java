/**
 * Take everything along: all that a member owns as a folder of open formats, brought back by another installation, and deleted
 * with proof when a member leaves.
 */
@ApplicationModule(
        displayName = "Export",
        allowedDependencies = {
            "audience",
            "audit",
            "database",
            "web",
            "notify",
            "document",
            "identity",
            "file",
            "member"
        })
@NullMarked
package org.focalnet.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
