package org.focalnet.assessment.instrument;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The instruments of a hub, to be read. */
@Controller
class InstrumentController {

    private final InstrumentStore store;
    private final Answered answered;

    InstrumentController(InstrumentStore store, Answered answered) {
        this.store = store;
        this.answered = answered;
    }

    @GetMapping("/assessment/instruments")
    @Door(Door.Kind.PAGE)
    View list() {
        return new InstrumentListPage(store.all(), writes());
    }

    @GetMapping("/assessment/instruments/{code}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable String code, HttpServletRequest request) {
        Edition edition = store.require(code);
        List<Reading> readings = store.readings(code);
        String wanted = new Typed(request).raw("reading");
        Reading reading = readings.stream()
                .filter(one -> one.code().equals(wanted))
                .findFirst()
                .orElse(null);
        if (reading == null && !wanted.isEmpty()) {
            throw new NotFound();
        }
        Instrument read = edition.inUse();
        return new InstrumentPage(edition, reading == null ? read : reading.of(read), readings, reading, writes());
    }

    @GetMapping("/assessment/instruments/{code}/removal")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View removal(@PathVariable String code) {
        Edition edition = store.require(code);
        if (!edition.adapted()) {
            throw new NotFound();
        }
        return new RemovalPage(edition, answered.codes(code).size());
    }

    @PostMapping("/assessment/instruments/{code}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable String code) {
        boolean own = store.require(code).own();
        store.remove(code);
        return own
                ? SeeOther.to("/assessment/instruments").say("assessment.instrument.said.removed")
                : SeeOther.to("/assessment/instruments/" + code).say("assessment.instrument.said.shipped");
    }

    static boolean writes() {
        return Viewers.require().role().writes();
    }
}
