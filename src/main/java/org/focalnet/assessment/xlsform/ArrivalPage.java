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
 * @param lacking items that the hub has now and the file has not, which stay, switched off
 * @param gone those of them that cannot stay, since the file asks otherwise
 */
public record ArrivalPage(
        UUID id, String name, Instrument instrument, Optional<Edition> now, List<Lacking> lacking, List<Lacking> gone)
        implements View {

    public ArrivalPage {
        lacking = List.copyOf(lacking);
        gone = List.copyOf(gone);
    }

    /** An item that the file has not. */
    public record Lacking(String text, boolean answered) {}
}
