/** What a round says by sector and pillar, in words. */
@NullMarked
package org.focalnet.assessment.picture;

import org.jspecify.annotations.NullMarked;
