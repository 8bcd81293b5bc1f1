/** Where actions come from: gaps, findings, decisions, advice, and clauses that they take up. */
@NullMarked
package org.focalnet.plan.source;

import org.jspecify.annotations.NullMarked;
