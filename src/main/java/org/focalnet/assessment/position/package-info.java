/** What the hub decides that the country's answer to an item is. */
@NullMarked
package org.focalnet.assessment.position;

import org.jspecify.annotations.NullMarked;
