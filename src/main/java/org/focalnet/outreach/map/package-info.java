/** What search engines are told. */
@NullMarked
package org.focalnet.outreach.map;

import org.jspecify.annotations.NullMarked;
