/**
 * What the office can carry and what it has taken on: the mandate with its hours, the commitments of all modules, the
 * plain statement of both by month, and the yearly note for the minister.
 *
 * <p>Words: <em>mandate</em>, what the office may do and how many hours it has, from a month on; <em>commitment</em>,
 * something that takes hours, from another module or written down by the office; <em>effort</em>, how long a kind of
 * commitment takes; <em>carrier</em>, who does it; <em>statement</em>, hours planned and hours available of a month;
 * <em>mandate note</em>, what the minister reads of it once a year. A module contributes a
 * {@link org.focalnet.workload.CommitmentSource} for each kind and publishes
 * {@link org.focalnet.workload.CommitmentChanged}. Tables: {@code workload.*}. URLs: {@code /workload}. Promises: all of
 * it is the office's own; nothing counts what a person did; no words of another member are copied here.
 */
@ApplicationModule(
        displayName = "Workload",
        allowedDependencies = {"audience", "web", "database", "audit", "notify", "search", "document", "identity"})
@NullMarked
package org.focalnet.workload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
