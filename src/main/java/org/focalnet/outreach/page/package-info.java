/** Pages of the public site, and their writing by the secretariat. */
@NullMarked
package org.focalnet.outreach.page;

import org.jspecify.annotations.NullMarked;
