/** A draft lesson from a good exchange, with the consent of everybody who wrote in it. */
@NullMarked
package org.focalnet.exchange.lesson;

import org.jspecify.annotations.NullMarked;
