package org.focalnet.workload;

import java.time.YearMonth;
import java.util.UUID;

/** What an office may do and how many hours it has. */
public interface Mandates {

    /** How the office brings ministries to a table. */
    enum Convening {
        CALL,
        INVITE,
        ASK
    }

    /** What the office rests upon. */
    enum Source {
        LAW,
        DECREE,
        CABINET,
        LETTER,
        INFORMAL
    }

    /**
     * A mandate with its hours a month.
     *
     * @param reporting to whom the office reports
     * @param budget whether it has a budget line
     */
    record NewMandate(
            YearMonth from,
            int holder,
            int alternate,
            int staff,
            Convening convening,
            Source source,
            String reporting,
            boolean budget) {}

    /** Says what holds from a month on; what was said for the same month before is changed. */
    void declare(UUID id, NewMandate mandate);
}
