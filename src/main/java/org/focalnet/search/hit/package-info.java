/** What is found: the page, its lines with the words marked, titles while typing. */
@NullMarked
package org.focalnet.search.hit;

import org.jspecify.annotations.NullMarked;
