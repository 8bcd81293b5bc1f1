package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Giving something on, and saying how far it is. */
@Controller
class DelegationController {

    private final CommitmentController pages;
    private final CommitmentStore commitments;
    private final DelegationStore delegations;
    private final ShellFactory shells;

    DelegationController(
            CommitmentController pages, CommitmentStore commitments, DelegationStore delegations, ShellFactory shells) {
        this.pages = pages;
        this.commitments = commitments;
        this.delegations = delegations;
        this.shells = shells;
    }

    @PostMapping("/workload/commitments/{id}/delegation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object delegate(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Commitment before = commitments.find(id);
        Who who = Who.read(typed, before.institution(), before.informed());
        Locale language = shells.of(request).locale();
        String said = who.mail().isEmpty() ? "delegated" : "informed";
        return pages.act(id, typed, request, said, seen -> delegations.delegate(id, seen, who, language));
    }

    /** Where a notice leads that tells of its progress: its page. */
    @GetMapping("/workload/commitments/{id}/progress")
    @Door(Door.Kind.PAGE)
    View progress(@PathVariable UUID id, HttpServletRequest request) {
        return pages.show(id, request);
    }

    /** Who was given it need not be one who writes: a contributor says this of what is theirs, and nobody else does. */
    @PostMapping("/workload/commitments/{id}/progress")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.SIGNED_IN)
    Object report(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        boolean done = typed.raw("act").equals("done");
        if (!commitments.find(id).of(Viewers.require().account())) {
            throw new NotFound();
        }
        String progress = typed.text("progress", done ? 0 : 1, 500);
        return pages.act(id, typed, request, done ? "done" : "reported", seen -> {
            delegations.report(id, progress, done);
            if (done) {
                commitments.turn(id, commitments.find(id).version(), Commitment.State.DONE, "commitment.done");
            }
        });
    }
}
