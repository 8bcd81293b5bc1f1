package org.focalnet.policyreview.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.identity.LinkVisits;
import org.focalnet.policyreview.Stage;
import org.focalnet.policyreview.policy.Policy;
import org.focalnet.policyreview.policy.PolicyForm;
import org.focalnet.policyreview.policy.PolicyInput;
import org.focalnet.policyreview.policy.PolicyStore;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes a draft from whoever holds a link: no account, once. Looking changes nothing: mail filters open links too. */
@Controller
class DraftController {

    private final DraftLinkStore store;
    private final PolicyStore policies;
    private final Attachments attachments;
    private final LinkVisits visits;
    private final MemberNames names;
    private final ShellFactory shells;

    DraftController(
            DraftLinkStore store,
            PolicyStore policies,
            Attachments attachments,
            LinkVisits visits,
            MemberNames names,
            ShellFactory shells) {
        this.store = store;
        this.policies = policies;
        this.attachments = attachments;
        this.visits = visits;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/policies/drafts/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(@PathVariable String token, HttpServletRequest request) {
        visits.count(request);
        return store.open(token)
                .map(open -> form(token, open, new Typed(request), List.of(), request)
                        .with(200))
                .orElseGet(DraftController::gone);
    }

    @PostMapping("/policies/drafts/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    View.Shown send(@PathVariable String token, HttpServletRequest request) {
        visits.count(request);
        return store.open(token)
                .map(open -> Viewers.as(open.taker(), () -> take(token, open, request)))
                .orElseGet(DraftController::gone);
    }

    private View.Shown take(String token, DraftLinkStore.Open open, HttpServletRequest request) {
        Typed typed = new Typed(request);
        List<Upload> uploads = attachments.received(request, typed.problems());
        Policy.Words words = PolicyInput.read(typed, policies.today());
        if (words == null) {
            return form(token, open, typed, uploads, request).with(422);
        }
        var contact = new DraftLinkStore.Contact(typed.line("person", 0, 160), typed.mail("mail", false));
        if (typed.problems().any()) {
            return form(token, open, typed, uploads, request).with(422);
        }
        return store.take(token, words, contact, uploads)
                ? new DraftPage("", "", null, true, "", "").with(200)
                : gone();
    }

    private View form(
            String token, DraftLinkStore.Open open, Typed typed, List<Upload> uploads, HttpServletRequest request) {
        boolean posted = request.getMethod().equals("POST");
        var form = new PolicyForm(
                Ids.next(),
                0,
                posted ? typed.raw("title") : "",
                posted ? typed.raw("scope") : "",
                posted ? typed.raw("institution") : open.institution(),
                Stage.DRAFT.name(),
                posted ? typed.raw("decides") : "",
                posted ? typed.raw("about") : "",
                uploads,
                List.of(),
                null,
                typed.problems());
        String member = names.name(open.taker().member(), shells.of(request).locale());
        return new DraftPage(token, member, form, false, typed.raw("person"), typed.raw("mail"));
    }

    private static View.Shown gone() {
        return new DraftPage("", "", null, false, "", "").with(404);
    }
}
