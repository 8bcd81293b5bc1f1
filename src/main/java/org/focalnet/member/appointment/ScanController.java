package org.focalnet.member.appointment;

import java.util.UUID;
import org.focalnet.audience.Door;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
        Scan scan = nominations.scan(id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, scan.mediaType())
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(scan.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(scan.content());
    }
}
