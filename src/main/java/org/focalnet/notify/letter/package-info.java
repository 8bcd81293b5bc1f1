/** How a letter leaves: by a job, over SMTP or into the outbox. */
@NullMarked
package org.focalnet.notify.letter;

import org.jspecify.annotations.NullMarked;
