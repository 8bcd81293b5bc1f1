package org.focalnet.assessment.scenario;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario that the hub wrote itself.
 *
 * @param source the file as it was written
 */
public record OwnScenario(UUID id, int version, String title, String source, String author, Instant changed) {

    public String path() {
        return "/assessment/scenarios/" + id;
    }

    Optional<Scenario> scenario() {
        return Optional.ofNullable(ScenarioFile.read(source).scenario());
    }
}
