/** Mails of the secretariat to many. */
@NullMarked
package org.focalnet.secretariat.mailing;

import org.jspecify.annotations.NullMarked;
