/** What answers rest on: files, links, notes. */
@NullMarked
package org.focalnet.assessment.evidence;

import org.jspecify.annotations.NullMarked;
