/** What is done with one post after it was written: edited, withdrawn, translated, and its last hour. */
@NullMarked
package org.focalnet.exchange.post;

import org.jspecify.annotations.NullMarked;
