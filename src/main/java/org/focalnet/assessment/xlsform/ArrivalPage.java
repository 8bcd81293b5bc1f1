package org.focalnet.assessment.xlsform;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.assessment.instrument.Edition;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.web.View;

/**
 * What a file held, before it is taken.
 *
 * @param now what the hub has under the same code, which it would replace; empty where it has none
 * @param gone items that the hub has now and the file has not, the answered ones marked
 */
public record ArrivalPage(UUID id, String name, Instrument instrument, Optional<Edition> now, List<Gone> gone)
        implements View {

    public ArrivalPage {
        gone = List.copyOf(gone);
    }

    /** An item that would no longer be there. */
    public record Gone(String text, boolean answered) {}
}
