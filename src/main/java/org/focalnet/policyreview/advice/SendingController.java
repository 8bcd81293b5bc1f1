package org.focalnet.policyreview.advice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Zones;
import org.focalnet.institution.InstitutionContacts;
import org.focalnet.policyreview.policy.Course;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Sending the advice to the owner of the policy. */
@Controller
class SendingController {

    private static final String PATH = "/policies/{id}/sending";

    private final AdviceLinkStore links;
    private final PolicyStore policies;
    private final InstitutionContacts contacts;
    private final ShellFactory shells;
    private final Clock clock;

    SendingController(
            AdviceLinkStore links,
            PolicyStore policies,
            InstitutionContacts contacts,
            ShellFactory shells,
            Clock clock) {
        this.links = links;
        this.policies = policies;
        this.contacts = contacts;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        if (policy.course().state() != Course.State.ADVISED && policy.course().state() != Course.State.ANSWERED) {
            return SeeOther.to(policy.path());
        }
        AdviceLinkStore.Contact offered = links.offered(policy);
        String language = policy.owner() == null ? "" : contacts.language(policy.owner());
        return page(
                policy,
                offered.person(),
                offered.mail(),
                language.isEmpty() ? shells.of(request).language() : language,
                new Typed(request).problems());
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object send(@PathVariable UUID id, HttpServletRequest request) {
        Policy policy = policies.find(id);
        var typed = new Typed(request);
        var shell = shells.of(request);
        String person = typed.line("person", 1, 160);
        String mail = typed.mail("mail", true);
        String language = typed.raw("language");
        if (!Zones.languages(shell).containsKey(language)) {
            typed.problems().add("language", "web.problem.choose");
        }
        if (!typed.problems().any()) {
            try {
                UUID form = typed.id("form");
                links.send(
                        id,
                        form == null ? Ids.next() : form,
                        new AdviceLinkStore.Contact(person, mail),
                        Locale.of(language),
                        shell.signedIn().personName());
                return SeeOther.to(policy.path()).say("policyreview.said.advice_sent");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(policy, typed.raw("person"), typed.raw("mail"), language, typed.problems())
                .with(422);
    }

    @PostMapping(PATH + "/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remove(@PathVariable UUID id) {
        links.remove(id);
        return SeeOther.to("/policies/" + id).say("policyreview.said.advice_link_ended");
    }

    private SendingPage page(Policy policy, String person, String mail, String language, Problems problems) {
        return new SendingPage(
                policy, person, mail, language, links.of(policy.id()).orElse(null), clock.instant(), problems);
    }
}
