/** Which institution serves which pillar, and where nobody does. */
@NullMarked
package org.focalnet.institution.coverage;

import org.jspecify.annotations.NullMarked;
