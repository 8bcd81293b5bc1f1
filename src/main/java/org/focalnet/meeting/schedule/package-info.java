/**
 * The mathematics of bilateral meetings at a network meeting: which requests meet, in which slot, at which table.
 *
 * <p>An {@link org.focalnet.meeting.schedule.Instance} says what is asked and what there is; a
 * {@link org.focalnet.meeting.schedule.Solver} finds a {@link org.focalnet.meeting.schedule.Schedule} level by level; a
 * {@link org.focalnet.meeting.schedule.Bound} proves how much more weight any schedule could have at most. Two checks
 * share no code with what they check: {@link org.focalnet.meeting.schedule.ScheduleCheck} before anything is saved, and
 * {@link org.focalnet.meeting.schedule.BoundCheck} for the proof. {@link org.focalnet.meeting.schedule.Repair} makes good
 * what a disruption broke, {@link org.focalnet.meeting.schedule.Conflicts} says which obligations exclude each other. No
 * clock but a deadline that is handed in: the same instance, seed and number of steps give the same schedule everywhere.
 */
@NullMarked
package org.focalnet.meeting.schedule;

import org.jspecify.annotations.NullMarked;
