package org.focalnet.workload.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.focalnet.workload.Commitments.NewCommitment;
import org.focalnet.workload.Overload;
import org.focalnet.workload.effort.Efforts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Taking something on: before that passes the office's hours, the page says so. */
@Controller
class CommitmentFormController {

    private final CommitmentStore commitments;
    private final DelegationStore delegations;
    private final Efforts efforts;
    private final Carriers carriers;
    private final Overloads overloads;
    private final ShellFactory shells;
    private final Clock clock;

    CommitmentFormController(
            CommitmentStore commitments,
            DelegationStore delegations,
            Efforts efforts,
            Carriers carriers,
            Overloads overloads,
            ShellFactory shells,
            Clock clock) {
        this.commitments = commitments;
        this.delegations = delegations;
        this.efforts = efforts;
        this.carriers = carriers;
        this.overloads = overloads;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/workload/commitments/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        return form(Ids.next(), 0, new Typed(request), shells.of(request), new Problems());
    }

    @PostMapping("/workload/commitments")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object take(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        NewCommitment taken = CommitmentTyped.read(typed, YearMonth.now(clock), efforts);
        if (taken == null) {
            return form(form, 0, typed, shell, typed.problems()).with(422);
        }
        boolean again = commitments.written(form).isPresent();
        Overload passed = again || anyway(typed) ? null : overloads.passed(taken, shell);
        if (passed != null) {
            return form(form, 0, typed, shell, typed.problems()).warned(passed).with(422);
        }
        String mail = typed.raw("who").equals("INSTITUTION") ? typed.mail("mail", false) : "";
        try {
            commitments.take(form, taken);
            if (!again && !mail.isEmpty()) {
                delegations.inform(form, mail, shell.locale());
            }
        } catch (Refused refused) {
            return form(form, 0, typed, shell, typed.problems().add(refused)).with(422);
        }
        return SeeOther.to("/workload/commitments/" + form).say("workload.commitment.said.taken");
    }

    @GetMapping("/workload/commitments/{id}/edit")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View edit(@PathVariable UUID id) {
        Commitment before = commitments.find(id);
        before.requireOwn();
        return CommitmentForm.of(before, efforts.all(), new Problems());
    }

    @PostMapping("/workload/commitments/{id}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object change(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        Commitment before = commitments.find(id);
        before.requireOwn();
        int version = CommitmentTyped.version(request);
        NewCommitment taken = CommitmentTyped.read(typed, YearMonth.now(clock), efforts);
        if (taken == null) {
            return form(id, Math.max(1, version), typed, shell, typed.problems())
                    .with(422);
        }
        Overload passed = anyway(typed) || !before.open() ? null : overloads.passed(before, taken, shell);
        if (passed != null) {
            return form(id, version, typed, shell, typed.problems())
                    .warned(passed)
                    .with(422);
        }
        try {
            commitments.change(id, version, taken);
        } catch (Conflict overtaken) {
            return form(id, version, typed, shell, typed.problems())
                    .beside(commitments.find(id))
                    .with(409);
        }
        return SeeOther.to("/workload/commitments/" + id).say("workload.commitment.said.changed");
    }

    /** Whether it is to be kept although it passes the office's hours. */
    static boolean anyway(Typed typed) {
        return typed.raw("act").equals("anyway");
    }

    private CommitmentForm form(UUID form, int version, Typed typed, Shell shell, Problems problems) {
        return CommitmentForm.of(form, version, typed, efforts.all(), carriers.options(shell), problems);
    }
}
