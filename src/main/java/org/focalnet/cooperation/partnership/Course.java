package org.focalnet.cooperation.partnership;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.cooperation.PartnershipState;
import org.jspecify.annotations.Nullable;

/**
 * Where a partnership stands: it follows from the steps of both sides, in their order, and from nothing else. A step that
 * the rules do not allow at its place counts for nothing, so no row can bring a partnership where no side could.
 */
public final class Course {

    private final Instant introduced;
    private final Set<Side> here = EnumSet.noneOf(Side.class);
    private final Map<Side, Integer> agreed = new EnumMap<>(Side.class);
    private final Set<Side> reviewed = EnumSet.noneOf(Side.class);
    private final Map<Side, Set<Integer>> followed = new EnumMap<>(Side.class);
    private int plan;
    private int milestones;
    private boolean everAgreed;
    private boolean begun;
    private @Nullable Side claimed;
    private @Nullable Instant delivered;
    private @Nullable String closed;
    private @Nullable Step withdrawn;
    private Instant last;
    private int number;

    private Course(Instant introduced) {
        this.introduced = introduced;
        this.last = introduced;
    }

    /** The course that steps make, given in the order of their numbers. */
    public static Course of(Instant introduced, List<Step> steps) {
        var course = new Course(introduced);
        for (Step step : steps) {
            if (course.may(step.kind(), step.side(), step.version(), step.code(), step.at())) {
                course.take(step);
            }
        }
        return course;
    }

    public PartnershipState state() {
        if (withdrawn != null) {
            return PartnershipState.WITHDRAWN;
        }
        if (closed != null) {
            return PartnershipState.CLOSED;
        }
        if (delivered != null) {
            return reviewed.size() == 2 ? PartnershipState.REVIEWED : PartnershipState.DELIVERED;
        }
        if (begun) {
            return PartnershipState.IN_DELIVERY;
        }
        if (bothAgree()) {
            return PartnershipState.AGREED;
        }
        return here.size() == 2 ? PartnershipState.IN_DISCUSSION : PartnershipState.INTRODUCED;
    }

    /** Whether a side may do something now. */
    boolean may(PartnershipAct act, Side side, int version, String code, Instant at) {
        if (withdrawn != null) {
            return false;
        }
        boolean open = closed == null;
        boolean ahead = delivered == null;
        return switch (act) {
            case ACKNOWLEDGED -> ahead && !here.contains(side);
            case CHECKED_IN, MEETING -> open;
            case PLANNED ->
                ahead && version == plan + 1 && Step.CHANGES.contains(code) && (code.equals("ADDED") || milestones > 0);
            case PROGRESS -> open && milestones > 0;
            case AGREED -> ahead && milestones > 0 && version == plan && !agrees(side);
            case BEGUN -> ahead && !begun && bothAgree();
            case DELIVERED -> ahead && begun && claimed == null;
            case CONFIRMED -> ahead && claimed == side.other();
            case NOT_YET -> ahead && claimed != null;
            case FEEDBACK -> !ahead && !reviewed.contains(side);
            case CLOSED ->
                !ahead && open && side == Side.NEED && reviewed.contains(side) && Step.OUTCOMES.contains(code);
            case WITHDRAWN -> ahead && Reason.known(code);
            case FOLLOWED ->
                Step.MONTHS.contains(version)
                        && (side == Side.NEED ? Step.OUTCOMES : Step.AGAIN).contains(code)
                        && asked(side, at).contains(version);
        };
    }

    private void take(Step step) {
        here.add(step.side());
        last = step.at();
        number = step.number();
        switch (step.kind()) {
            case PLANNED -> {
                plan = step.version();
                milestones += step.code().equals("ADDED") ? 1 : step.code().equals("REMOVED") ? -1 : 0;
            }
            case AGREED -> agreed.put(step.side(), step.version());
            case BEGUN -> begun = true;
            case DELIVERED -> claimed = step.side();
            case CONFIRMED -> delivered = step.at();
            case NOT_YET -> claimed = null;
            case FEEDBACK -> reviewed.add(step.side());
            case CLOSED -> closed = step.code();
            case WITHDRAWN -> withdrawn = step;
            case FOLLOWED ->
                followed.computeIfAbsent(step.side(), side -> new TreeSet<>()).add(step.version());
            case ACKNOWLEDGED, CHECKED_IN, PROGRESS, MEETING -> {
                // that a side is here is all that follows from these
            }
        }
        everAgreed |= bothAgree();
    }

    /** After how many months a side is asked what became of it, and has not said so: the latest takes the earlier in. */
    public Set<Integer> asked(Side side, Instant now) {
        if (delivered == null || withdrawn != null) {
            return Set.of();
        }
        var from = delivered.atZone(ZoneOffset.UTC);
        int months = from.plusMonths(12).toInstant().isAfter(now)
                ? from.plusMonths(6).toInstant().isAfter(now) ? 0 : 6
                : 12;
        return months == 0 || followed.getOrDefault(side, Set.of()).contains(months) ? Set.of() : Set.of(months);
    }

    /** Whether both agreed to the plan of work as it is. */
    public boolean bothAgree() {
        return agrees(Side.NEED) && agrees(Side.OFFER);
    }

    public boolean agrees(Side side) {
        return milestones > 0 && agreed.getOrDefault(side, 0) == plan;
    }

    /** Whether both ever agreed to one version: from then on the place in the offer is used. */
    boolean everAgreed() {
        return everAgreed;
    }

    /** Whether a side has said anything at all. */
    public boolean here(Side side) {
        return here.contains(side);
    }

    /** Whether a side gave its feedback. */
    public boolean reviewed(Side side) {
        return reviewed.contains(side);
    }

    public int plan() {
        return plan;
    }

    public boolean planned() {
        return milestones > 0;
    }

    /** The side that says that it is delivered, while the other has not said so; null where none does. */
    public @Nullable Side claimed() {
        return delivered == null && withdrawn == null ? claimed : null;
    }

    public @Nullable Instant delivered() {
        return delivered;
    }

    /** What became of the need, where it is closed. */
    public @Nullable String closed() {
        return closed;
    }

    public @Nullable Step withdrawn() {
        return withdrawn;
    }

    /** When something last happened. */
    public Instant last() {
        return last;
    }

    /** The number of the last step that counts; 0 before the first. */
    public int number() {
        return number;
    }

    public Instant introduced() {
        return introduced;
    }

    /** What comes next, and whose turn it is. */
    public Next next() {
        return switch (state()) {
            case INTRODUCED -> new Next(Next.What.ACKNOWLEDGE, missing(here));
            case IN_DISCUSSION ->
                milestones == 0
                        ? new Next(Next.What.PLAN, EnumSet.allOf(Side.class))
                        : new Next(Next.What.AGREE, disagreeing());
            case AGREED -> new Next(Next.What.BEGIN, EnumSet.allOf(Side.class));
            case IN_DELIVERY ->
                claimed == null
                        ? new Next(Next.What.DELIVER, EnumSet.allOf(Side.class))
                        : new Next(Next.What.CONFIRM, EnumSet.of(claimed.other()));
            case DELIVERED -> new Next(Next.What.FEEDBACK, missing(reviewed));
            case REVIEWED -> new Next(Next.What.CLOSE, EnumSet.of(Side.NEED));
            case CLOSED, WITHDRAWN -> new Next(Next.What.NOTHING, Set.of());
        };
    }

    private Set<Side> disagreeing() {
        Set<Side> sides = EnumSet.allOf(Side.class);
        sides.removeIf(this::agrees);
        return sides;
    }

    private static Set<Side> missing(Set<Side> sides) {
        Set<Side> others = EnumSet.allOf(Side.class);
        others.removeAll(sides);
        return others;
    }
}
