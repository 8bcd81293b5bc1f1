/**
 * Bilateral meetings at a meeting of the network: whom a delegation wishes to meet, what there is for it, the schedule with
 * its proof, and what follows when something comes between.
 */
@NullMarked
package org.focalnet.meeting.bilateral;

import org.jspecify.annotations.NullMarked;
