/** What the secretariat announces. */
@NullMarked
package org.focalnet.secretariat.announcement;

import org.jspecify.annotations.NullMarked;
