package org.focalnet.assessment.round;

import java.util.List;
import org.focalnet.assessment.instrument.Instrument;
import org.focalnet.web.View;

/** Which instrument a new round is about. */
public record InstrumentChoicePage(List<Instrument> instruments) implements View {

    public static long items(Instrument instrument) {
        return instrument.sections().stream()
                .flatMap(section -> section.items().stream())
                .count();
    }
}
