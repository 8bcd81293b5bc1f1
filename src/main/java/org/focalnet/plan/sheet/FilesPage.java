package org.focalnet.plan.sheet;

import java.util.List;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A plan as files of other programs: taken along and brought in.
 *
 * @param faults what is wrong with the file that was brought; nothing of it was written
 * @param checked what it would do, where it was only looked at; null otherwise
 */
public record FilesPage(
        Plan plan, List<Fault> faults, @Nullable Checked checked, boolean writes, Problems problems) implements View {

    /** What a file would add and change. */
    public record Checked(int added, int changed) {}

    public boolean open() {
        return writes && plan.open();
    }
}
