package org.focalnet.meeting.schedule;

/**
 * How far a search is.
 *
 * @param weight the best found so far
 * @param bound what no schedule exceeds
 * @param percent how much of the bound the weight is
 * @param steps the steps that were done
 * @param spent how much of the budget is spent, 0 to 1
 */
public record Progress(long weight, long bound, double percent, long steps, double spent) {}
