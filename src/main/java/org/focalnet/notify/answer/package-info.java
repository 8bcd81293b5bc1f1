/** What the links of a mail do: answer with one click, and stop mails. */
@NullMarked
package org.focalnet.notify.answer;

import org.jspecify.annotations.NullMarked;
