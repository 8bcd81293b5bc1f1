package org.focalnet.policyreview.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.NotFound;
import org.focalnet.identity.Address;
import org.focalnet.policyreview.policy.PolicyOwners;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Links that the team hands to an institution. */
@Controller
class DraftLinkController {

    private final DraftLinkStore store;
    private final MailAddressStore addresses;
    private final PolicyOwners owners;
    private final Address address;
    private final ShellFactory shells;
    private final Clock clock;

    DraftLinkController(
            DraftLinkStore store,
            MailAddressStore addresses,
            PolicyOwners owners,
            Address address,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.addresses = addresses;
        this.owners = owners;
        this.address = address;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/policies/links")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View list() {
        return page(Ids.next(), "", "", new Problems());
    }

    /** The address is in this answer and nowhere else: only its hash is kept. */
    @PostMapping("/policies/links")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object make(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String institution = typed.line("institution", 2, 160);
        if (typed.problems().any()) {
            return page(form, typed.raw("institution"), "", typed.problems()).with(422);
        }
        String token = store.make(
                        form, institution, shells.of(request).signedIn().personName())
                .orElse("");
        return token.isEmpty()
                ? SeeOther.to("/policies/links").say("policyreview.said.link_made")
                : page(Ids.next(), institution, address.origin() + "/policies/drafts/" + token, typed.problems())
                        .with(200);
    }

    @PostMapping("/policies/links/{id}/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        store.remove(id);
        return SeeOther.to("/policies/links").say("policyreview.said.link_removed");
    }

    /** Turns the address for mails on, or gives it another key: the one before leads nowhere then. */
    @PostMapping("/policies/links/mail")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther renew(HttpServletRequest request) {
        if (!addresses.possible()) {
            throw new NotFound();
        }
        addresses.renew(shells.of(request).signedIn().personName());
        return SeeOther.to("/policies/links").say("policyreview.said.mail_on");
    }

    @PostMapping("/policies/links/mail/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther endMail() {
        addresses.remove();
        return SeeOther.to("/policies/links").say("policyreview.said.mail_off");
    }

    private View page(UUID form, String institution, String made, Problems problems) {
        return new DraftLinksPage(
                form,
                institution,
                made,
                store.list(),
                addresses.possible(),
                addresses.find().orElse(null),
                owners.offered(),
                clock.instant(),
                problems);
    }
}
