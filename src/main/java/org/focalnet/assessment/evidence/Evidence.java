package org.focalnet.assessment.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.assessment.position.Confidence;
import org.focalnet.file.Attachment;

/**
 * What an answer rests on.
 *
 * @param link an address; may be empty
 * @param note may be empty
 * @param files those that hang on it
 */
public record Evidence(
        UUID id,
        UUID item,
        String title,
        String link,
        String note,
        SourceKind source,
        Confidence confidence,
        String author,
        Instant at,
        List<Attachment> files) {

    public Evidence {
        files = List.copyOf(files);
    }

    Evidence with(List<Attachment> more) {
        return new Evidence(id, item, title, link, note, source, confidence, author, at, more);
    }

    public String path() {
        return "/assessment/evidence/" + id;
    }
}
