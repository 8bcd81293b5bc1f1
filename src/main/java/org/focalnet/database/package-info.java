/**
 * Where the rows live: an embedded PostgreSQL in the data folder or an external server, the three roles, and the
 * migrations of every module.
 *
 * <p>Tables: {@code platform.*} (sessions, jobs, events of the libraries). Promise: the role that serves requests owns
 * nothing and cannot go round row-level security, or the program refuses to start.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.focalnet.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
