package org.focalnet.assessment.instrument;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The instruments that the viewer's hub uses now: as shipped, or as it has adapted them, without what it switched off. A
 * round keeps what it asks: the hub may change an instrument the next day.
 */
@Component
public class Instruments {

    private final InstrumentStore store;

    Instruments(InstrumentStore store) {
        this.store = store;
    }

    public List<Instrument> inUse() {
        return store.all().stream()
                .map(Edition::inUse)
                .filter(one -> !one.sections().isEmpty())
                .toList();
    }

    public Optional<Instrument> inUse(String code) {
        return store.find(code)
                .map(Edition::inUse)
                .filter(one -> !one.sections().isEmpty());
    }
}
