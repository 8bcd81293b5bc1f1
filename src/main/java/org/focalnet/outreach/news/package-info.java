/** News, newest first, and their feed. */
@NullMarked
package org.focalnet.outreach.news;

import org.jspecify.annotations.NullMarked;
