package org.focalnet.assessment.instrument;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The instruments that the viewer's hub uses now: as shipped, or as it has adapted them, without what it switched off. */
@Component
public class Instruments {

    private final Shipped shipped = new Shipped();

    public List<Instrument> inUse() {
        return shipped.all();
    }

    public Optional<Instrument> inUse(String code) {
        return inUse().stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
