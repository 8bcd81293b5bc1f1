package org.focalnet.workload.effort;

/**
 * How long a kind of commitment takes.
 *
 * @param minutes what holds in this office
 * @param usual what is usual
 * @param monthly whether that is for each month that it lasts
 * @param own whether the office writes such commitments down itself
 */
public record Effort(String kind, int minutes, int usual, boolean monthly, boolean own) {

    public int minutes(int months) {
        return monthly ? minutes * months : minutes;
    }
}
