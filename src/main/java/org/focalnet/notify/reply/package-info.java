/** Mails that answer mails: taken from the letter box, checked, and handed to the module in which they are written. */
@NullMarked
package org.focalnet.notify.reply;

import org.jspecify.annotations.NullMarked;
