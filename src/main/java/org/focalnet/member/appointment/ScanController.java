package org.focalnet.member.appointment;

import java.util.UUID;
import org.focalnet.audience.Door;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The scan of a note verbale, handed out as it came and never run. */
@Controller
class ScanController {

    private final NominationStore nominations;

    ScanController(NominationStore nominations) {
        this.nominations = nominations;
    }

    @GetMapping("/appointments/{id}/scan")
    @Door(Door.Kind.EXPORT)
    ResponseEntity<byte[]> scan(@PathVariable UUID id) {
        return nominations.scan(id).answer();
    }
}
