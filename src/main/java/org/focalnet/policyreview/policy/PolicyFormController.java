package org.focalnet.policyreview.policy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.policyreview.Stage;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Registering a policy, and changing what is written of it. */
@Controller
class PolicyFormController {

    private final PolicyStore store;
    private final PolicyIntake intake;
    private final PolicyOwners owners;
    private final Attachments attachments;

    PolicyFormController(PolicyStore store, PolicyIntake intake, PolicyOwners owners, Attachments attachments) {
        this.store = store;
        this.intake = intake;
        this.owners = owners;
        this.attachments = attachments;
    }

    @GetMapping("/policies/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank() {
        return new PolicyForm(
                Ids.next(),
                0,
                "",
                "",
                "",
                Stage.CLEARANCE.name(),
                "",
                "",
                List.of(),
                owners.offered(),
                null,
                new Problems());
    }

    @GetMapping("/policies/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Policy policy = store.find(id);
        Policy.Words words = policy.words();
        return new PolicyForm(
                id,
                policy.version(),
                words.title(),
                policy.course().state() == Course.State.ARRIVED
                        ? ""
                        : words.scope().name(),
                words.institution(),
                words.stage().name(),
                Objects.toString(words.decides(), ""),
                words.about(),
                List.of(),
                owners.offered(),
                null,
                new Problems());
    }

    @PostMapping("/policies")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object register(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        List<Upload> uploads = attachments.received(request, typed.problems());
        Policy.Words words = PolicyInput.read(typed, store.today());
        if (words == null) {
            return form(form, 0, typed, uploads, null).with(422);
        }
        try {
            intake.register(form, words, uploads);
        } catch (Conflict changedMeanwhile) {
            Policy theirs = store.find(form);
            return form(form, theirs.version(), typed, uploads, theirs).with(409);
        }
        return SeeOther.to("/policies/" + form).say("policyreview.said.registered");
    }

    @PostMapping("/policies/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Policy before = store.find(id);
        Typed typed = new Typed(request);
        List<Upload> uploads = attachments.received(request, typed.problems());
        Policy.Words words = PolicyInput.read(typed, store.today());
        int version = typed.raw("version").matches("[1-9][0-9]{0,8}") ? Integer.parseInt(typed.raw("version")) : 1;
        if (words == null) {
            return form(id, version, typed, uploads, null).with(422);
        }
        try {
            intake.change(id, before.words().equals(words) ? before.version() : version, words, uploads);
        } catch (Conflict changedMeanwhile) {
            Policy theirs = store.find(id);
            return form(id, theirs.version(), typed, uploads, theirs).with(409);
        }
        return SeeOther.to(before.path())
                .say(
                        before.course().state() == Course.State.ARRIVED
                                ? "policyreview.said.accepted"
                                : "policyreview.said.changed");
    }

    private View form(UUID id, int version, Typed typed, List<Upload> uploads, @Nullable Policy theirs) {
        return new PolicyForm(
                id,
                version,
                typed.raw("title"),
                typed.raw("scope"),
                typed.raw("institution"),
                typed.raw("stage"),
                typed.raw("decides"),
                typed.raw("about"),
                uploads,
                owners.offered(),
                theirs,
                typed.problems());
    }
}
