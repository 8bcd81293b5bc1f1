/**
 * The mathematics of matching, without a word of what is matched: needs and offers are numbers, members are fair shares.
 *
 * <p>An {@link org.focalnet.cooperation.flow.Instance} is solved exactly for levels that come one after the other: the
 * worst-served member first, then the load of those who give, then what is already proposed and the fit of all pairs, then
 * a tie-break. The {@link org.focalnet.cooperation.flow.Solution} carries prices that prove it, and
 * {@link org.focalnet.cooperation.flow.Verifier} checks the proof with code of its own. No clock, no thread, no floating
 * point: the same instance gives the same result everywhere.
 */
@NullMarked
package org.focalnet.cooperation.flow;

import org.jspecify.annotations.NullMarked;
