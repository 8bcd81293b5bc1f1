/** The one page that is written to win an institution. */
@NullMarked
package org.focalnet.institution.brief;

import org.jspecify.annotations.NullMarked;
