/** Compilations: reports to others, put together from approved texts, kept as they were sent. */
@NullMarked
package org.focalnet.plan.compilation;

import org.jspecify.annotations.NullMarked;
