/** The draft of an exchange of letters between two partners. */
@NullMarked
package org.focalnet.cooperation.letter;

import org.jspecify.annotations.NullMarked;
