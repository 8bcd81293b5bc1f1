package org.focalnet.library.shelf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.library.Credit;
import org.focalnet.library.collection.Collected;
import org.focalnet.member.WideRegions;
import org.focalnet.web.Shell;
import org.focalnet.web.View;

/**
 * The library.
 *
 * @param names of members whose items are shown and who are named
 * @param used how many members used an item, from three on
 * @param collections those that were changed last
 */
public record ShelfPage(
        ShelfFilter filter,
        List<ShelfLine> lines,
        Map<MemberId, String> names,
        Map<UUID, Integer> used,
        List<Collected> collections,
        boolean writes)
        implements View.Open {

    public int total() {
        return lines.isEmpty() ? 0 : lines.getFirst().total();
    }

    public boolean many() {
        return total() > ShelfStore.COUNTED;
    }

    public int counted() {
        return Math.min(total(), ShelfStore.COUNTED);
    }

    public int last() {
        return Math.max(1, (counted() + ShelfFilter.SIZE - 1) / ShelfFilter.SIZE);
    }

    /** Whose it is, as far as that may be said. */
    public String credit(ShelfLine line, Shell shell) {
        return credit(line, names, shell);
    }

    public static String credit(ShelfLine line, Map<MemberId, String> names, Shell shell) {
        if (line.credit() == Credit.NAMED) {
            return names.getOrDefault(line.owner(), "–");
        }
        return line.credit() == Credit.REGION && !line.region().isEmpty()
                ? shell.t("library.by.region", WideRegions.words(line.region(), shell))
                : shell.t("library.by.nobody");
    }
}
