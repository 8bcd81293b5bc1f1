/** What the office may do and how many hours it has, from a month on. */
@NullMarked
package org.focalnet.workload.mandate;

import org.jspecify.annotations.NullMarked;
