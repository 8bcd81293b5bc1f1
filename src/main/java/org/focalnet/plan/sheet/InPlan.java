package org.focalnet.plan.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.focalnet.plan.action.Action;
import org.focalnet.plan.plan.Outline;
import org.jspecify.annotations.Nullable;

/** What of a plan the rows of a file are about. */
final class InPlan {

    private final Map<Integer, Action> numbered = new HashMap<>();
    private final Map<String, Action> titled = new HashMap<>();

    InPlan(Outline outline) {
        for (Action one : outline.actions()) {
            numbered.put(one.number(), one);
            String objective = outline.objective(one).words().title();
            titled.putIfAbsent(key(objective, one.words().title()), one);
        }
    }

    /** The action of the same title under the same objective; null where there is none. */
    @Nullable
    Action titled(SheetRows.Line line) {
        return titled.get(key(line.objective(), line.title()));
    }

    /**
     * The action that a row changes, by its number; null where there is none. A number that says another action than the
     * title does is one of another list: the file would turn the two into each other.
     */
    @Nullable
    Action numbered(SheetRows.Line line) {
        Action one = numbered.get(line.number());
        Action same = titled(line);
        boolean other =
                one != null && same != null && !plain(one.words().title()).equals(plain(line.title()));
        return other ? null : one;
    }

    static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static String key(String objective, String title) {
        return plain(objective) + "\n" + plain(title);
    }
}
