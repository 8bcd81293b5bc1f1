/** What people write, as a page may show it: Markdown in a safe subset, links with their true host. */
@NullMarked
package org.focalnet.exchange.text;

import org.jspecify.annotations.NullMarked;
