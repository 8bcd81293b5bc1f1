/**
 * Who may read what: audiences, the viewer of a transaction, the row-level policy, handling marks and the register of
 * doors.
 *
 * <p>Words: <em>audience</em>, a set of readers; <em>viewer</em>, the member as which a transaction reads and writes;
 * <em>door</em>, a way out of the program. Tables: {@code audience.*}. Promise: nothing but PUBLIC is readable without a
 * viewer, and no code but {@link org.focalnet.audience.ViewerTransactionManager} sets one in the database.
 */
@ApplicationModule(
        displayName = "Audience",
        allowedDependencies = {})
@NullMarked
package org.focalnet.audience;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
