/** Push messages to the browsers of whoever wants them: that something waits, and nothing else. */
@NullMarked
package org.focalnet.notify.push;

import org.jspecify.annotations.NullMarked;
