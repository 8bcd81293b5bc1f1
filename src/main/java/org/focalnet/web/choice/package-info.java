/** What somebody chose by a link, language and display, and how it is kept: on the device, or in the address alone. */
@NullMarked
package org.focalnet.web.choice;

import org.jspecify.annotations.NullMarked;
