/** Actions: who does what until when, one by one, as a list and as a board. */
@NullMarked
package org.focalnet.plan.action;

import org.jspecify.annotations.NullMarked;
