package org.focalnet.meeting.schedule;

import org.jspecify.annotations.Nullable;

/**
 * What a search is after.
 *
 * @param floor meetings that each delegation gets at least, as far as it can; -1 for the largest that is possible
 * @param earlier a schedule to depart from as little as possible, whatever weight that costs
 * @param enough the part of the bound, in percent, at which the search stops
 * @param tidy whether idle gaps are then made fewer
 * @param seed which of equally good schedules is found
 */
public record Goal(int floor, @Nullable Schedule earlier, double enough, boolean tidy, long seed) {

    /** The largest floor for all, then all the weight there is, then few gaps. */
    public static final Goal BEST = new Goal(-1, null, 100, true, 1);

    public Goal {
        if (floor < -1 || enough < 0) {
            throw new IllegalArgumentException("a floor of " + floor + ", or " + enough + " % of the bound");
        }
    }

    public Goal floor(int least) {
        return new Goal(least, earlier, enough, tidy, seed);
    }

    public Goal from(Schedule schedule) {
        return new Goal(floor, schedule, enough, tidy, seed);
    }

    public Goal enough(double percent) {
        return new Goal(floor, earlier, percent, tidy, seed);
    }

    public Goal tidy(boolean wanted) {
        return new Goal(floor, earlier, enough, wanted, seed);
    }

    public Goal seed(long chosen) {
        return new Goal(floor, earlier, enough, tidy, chosen);
    }
}
