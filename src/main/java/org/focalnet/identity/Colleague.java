package org.focalnet.identity;

import java.util.UUID;
import org.focalnet.audience.Role;

/** A person of the viewer's team. */
public record Colleague(UUID id, String name, Role role, String title, String seat, String mail) {

    /** Neither name nor address: this may reach a log. */
    @Override
    public String toString() {
        return "Colleague[" + id + "]";
    }
}
