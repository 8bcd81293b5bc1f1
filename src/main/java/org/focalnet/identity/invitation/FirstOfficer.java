package org.focalnet.identity.invitation;

import java.util.Optional;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.Address;
import org.focalnet.identity.Invitations;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says once at start where the program is, and, while nobody can sign in, how the first officer registers. */
@Component
@ConditionalOnWebApplication
class FirstOfficer {

    private final Invitations invitations;
    private final Address address;

    FirstOfficer(Invitations invitations, Address address) {
        this.invitations = invitations;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        System.out.println(line()); // not the log: the link is a secret for whoever stands before the screen
    }

    String line() {
        Optional<String> link = Viewers.as(Viewer.office(MemberId.SECRETARIAT), invitations::firstOfficer);
        String ready = "Focalnet is ready: " + address.origin();
        return link.map(first -> ready + "  - first officer registers here: " + first)
                .orElse(ready);
    }
}
