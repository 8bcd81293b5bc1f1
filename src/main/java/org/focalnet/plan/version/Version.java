package org.focalnet.plan.version;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.objective.Objective;
import org.focalnet.plan.plan.Outline;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it was adopted; number 0 is the plan as it stands now.
 *
 * @param instrument what made it binding, such as a decision of the cabinet
 */
public record Version(
        UUID id,
        UUID plan,
        int number,
        String instrument,
        String adoptedBy,
        LocalDate adoptedOn,
        String author,
        Instant made) {

    /** Its kind in the record. */
    public static final String KIND = "plan_version";

    public String path() {
        return "/plan/versions/" + id;
    }

    /** A line of a version: an objective or an action, as it was. */
    public record Line(
            UUID thing,
            boolean objective,
            int number,
            String title,
            String about,
            String lead,
            String partners,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            String cost,
            String resourced) {

        /** Whether both say the same; the place in the plan is no matter. */
        boolean same(Line other) {
            return title.equals(other.title)
                    && about.equals(other.about)
                    && lead.equals(other.lead)
                    && partners.equals(other.partners)
                    && Objects.equals(starts, other.starts)
                    && Objects.equals(due, other.due)
                    && cost.equals(other.cost)
                    && resourced.equals(other.resourced);
        }
    }

    /** Two lines side by side; one of them is null where it was added or has gone. */
    public record Pair(@Nullable Line before, @Nullable Line after) {

        public boolean changed() {
            return before == null || after == null || !before.same(after);
        }

        /** What the pair is about. */
        public Line shown() {
            return after != null ? after : Objects.requireNonNull(before);
        }
    }

    /** The lines of a plan as it stands. */
    static List<Line> lines(Outline outline) {
        List<Line> lines = new ArrayList<>();
        for (Objective one : outline.objectives()) {
            lines.add(new Line(
                    one.id(),
                    true,
                    one.position(),
                    one.words().title(),
                    one.words().about(),
                    "",
                    "",
                    null,
                    null,
                    "",
                    ""));
            outline.of(one).forEach(action -> lines.add(line(action)));
        }
        return lines;
    }

    private static Line line(Action one) {
        Action.Words words = one.words();
        String partners =
                String.join(", ", one.partners().stream().map(Action.Body::name).toList());
        return new Line(
                one.id(),
                false,
                one.number(),
                words.title(),
                words.about(),
                words.lead().name(),
                partners.length() > 4000 ? partners.substring(0, 4000) : partners,
                words.starts(),
                words.due(),
                words.cost().name(),
                words.resourced().name());
    }

    /** Both side by side, in the order of the newer one; what has gone comes last. */
    static List<Pair> compare(List<Line> before, List<Line> after) {
        Map<UUID, Line> gone = new LinkedHashMap<>();
        before.forEach(line -> gone.put(line.thing(), line));
        List<Pair> pairs = new ArrayList<>();
        for (Line line : after) {
            pairs.add(new Pair(gone.remove(line.thing()), line));
        }
        gone.values().forEach(line -> pairs.add(new Pair(line, null)));
        return pairs;
    }
}
