/** The register: what is planned, by whom, where it stands and for whom it waits. */
@NullMarked
package org.focalnet.policyreview.policy;

import org.jspecify.annotations.NullMarked;
