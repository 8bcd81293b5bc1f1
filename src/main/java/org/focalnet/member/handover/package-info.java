/** A handover: how what a person does for an office passes to who follows, the pack that goes with it, the first days. */
@NullMarked
package org.focalnet.member.handover;

import org.jspecify.annotations.NullMarked;
