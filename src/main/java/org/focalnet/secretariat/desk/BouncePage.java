package org.focalnet.secretariat.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.focalnet.web.View;

/** Addresses from which mails came back. */
public record BouncePage(List<Line> lines) implements View {

    /**
     * An address.
     *
     * @param code what its server said; empty where the mail was given up
     * @param owners whose appointment has this address
     */
    public record Line(UUID id, String address, String code, Instant at, List<Owner> owners) {}

    /** A person with the address. @param name with the member's */
    public record Owner(String name, String path) {}
}
