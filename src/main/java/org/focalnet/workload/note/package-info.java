/** The yearly note for the minister, kept by version. */
@NullMarked
package org.focalnet.workload.note;

import org.jspecify.annotations.NullMarked;
