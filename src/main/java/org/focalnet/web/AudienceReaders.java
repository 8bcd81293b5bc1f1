package org.focalnet.web;

import java.util.List;
import org.focalnet.audience.AudienceKind;

/**
 * Who will read, said before anything is sent.
 *
 * @param writer the member that writes
 * @param names the members that read, the writer included, in the reader's order; empty for PUBLIC, which is everyone
 * @param secretariat whether the secretariat is one of them
 */
public record AudienceReaders(AudienceKind kind, String writer, List<String> names, boolean secretariat) {

    /** Colour of the line: own, net or public. */
    public String tone() {
        return switch (kind) {
            case OWN -> "own";
            case PUBLIC -> "public";
            default -> "net";
        };
    }
}
