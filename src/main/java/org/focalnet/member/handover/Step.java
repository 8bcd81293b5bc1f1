package org.focalnet.member.handover;

import java.util.Arrays;
import java.util.List;

/** What a successor does in the first thirty days, week by week; our own list. */
public enum Step {
    NOTES(1, "/handover/pack?part=notes"),
    MANDATE(1, "/handover/pack?part=workload"),
    OFFICE(1, "/office"),
    ALTERNATE(1, "/team"),
    OPEN_ITEMS(1, "/handover/pack?part=meeting"),
    PREDECESSOR(1, ""),
    MAP(2, "/handover/pack?part=institution"),
    COUNTERPARTS(2, "/handover/pack?part=exchange"),
    PROMISES(2, "/handover/pack?part=cooperation"),
    REVIEWS(2, "/handover/pack?part=policyreview"),
    CHAMPIONS(3, "/institutions"),
    CONVENE(3, "/meetings"),
    LOAD(3, "/workload"),
    MINISTER(4, "/workload/notes"),
    STAND_IN(4, "/team"),
    RULES(4, "/handover/notes");

    /** The weeks, in their order. */
    public static final List<Integer> WEEKS = List.of(1, 2, 3, 4);

    private final int week;
    private final String url;

    Step(int week, String url) {
        this.week = week;
        this.url = url;
    }

    public static List<Step> of(int week) {
        return Arrays.stream(values()).filter(step -> step.week == week).toList();
    }

    /** Where it is done; empty where that is not in the program. */
    public String url() {
        return url;
    }
}
