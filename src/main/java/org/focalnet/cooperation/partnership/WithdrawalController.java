package org.focalnet.cooperation.partnership;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.cooperation.PartnershipAct;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** That a side withdraws: what is lost by it is said first. */
@Controller
class WithdrawalController {

    private static final String PATH = "/cooperation/partnerships/{id}/withdrawal";

    private final PartnershipStore store;
    private final PartnershipPages pages;
    private final ShellFactory shells;

    WithdrawalController(PartnershipStore store, PartnershipPages pages, ShellFactory shells) {
        this.store = store;
        this.pages = pages;
        this.shells = shells;
    }

    @GetMapping(PATH)
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View form(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, "", "", Ids.next(), new Problems(), request);
    }

    @PostMapping(PATH)
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object withdraw(@PathVariable UUID id, HttpServletRequest request) {
        store.find(id);
        Typed typed = new Typed(request);
        Reason reason = typed.choice("reason", Reason.class);
        String why = typed.text("why", 0, 2000);
        UUID sent = typed.id("step");
        UUID step = sent == null ? Ids.next() : sent;
        if (reason == null || typed.problems().any()) {
            return page(id, typed.raw("reason"), why, step, typed.problems(), request)
                    .with(422);
        }
        var said = new PartnershipStore.Said(step, PartnershipAct.WITHDRAWN, 0, reason.name(), "");
        try {
            store.withdraw(id, said, why);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return page(id, reason.name(), why, step, typed.problems(), request).with(422);
        }
        return SeeOther.to("/cooperation/partnerships/" + id).say("cooperation.withdrawal.said");
    }

    private View page(UUID id, String reason, String why, UUID step, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Partnership one = store.find(id);
        List<String> reasons = Arrays.stream(Reason.values()).map(Enum::name).toList();
        return new WithdrawalPage(
                one,
                pages.names(List.of(one.other()), shell).getOrDefault(one.other(), "–"),
                PartnershipPage.options("cooperation.withdrawal.reason", reasons, shell),
                reason,
                why,
                step,
                problems);
    }
}
