package org.focalnet.plan.sheet;

import java.util.Locale;
import org.focalnet.web.Shell;

/** The columns of a plan as a table, in their order. */
public enum Column {
    NUMBER,
    OBJECTIVE,
    PILLAR,
    TITLE,
    ABOUT,
    LEAD,
    PARTNERS,
    STARTS,
    DUE,
    COST,
    RESOURCED,
    STATUS,
    REASON,
    NEEDS;

    String key() {
        return "plan.column." + name().toLowerCase(Locale.ROOT);
    }

    public String label(Shell shell) {
        return shell.t(key());
    }
}
