package org.focalnet.member.office;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.member.Members;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a team says how its office is reached. */
@Controller
class OfficeController {

    private final OfficeStore store;
    private final Members members;
    private final ShellFactory shells;
    private final Clock clock;

    OfficeController(OfficeStore store, Members members, ShellFactory shells, Clock clock) {
        this.store = store;
        this.members = members;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/office")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(HttpServletRequest request) {
        Office now = store.own().orElse(Office.NEW);
        return page(now, OfficeTyped.of(now), now, new Problems(), false, shells.of(request));
    }

    @PostMapping("/office")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object write(HttpServletRequest request) {
        Shell shell = shells.of(request);
        var typed = new Typed(request);
        Office now = store.own().orElse(Office.NEW);
        Office office = OfficeForm.read(
                typed, now.hours().zone().getId(), shell.signedIn().fresh(clock.instant()));
        if (typed.problems().any()) {
            return page(office, OfficeTyped.of(typed), now, typed.problems(), false, shell)
                    .with(422);
        }
        if (now.version() != office.version()) {
            return page(office, OfficeTyped.of(typed), now, typed.problems(), true, shell)
                    .with(409);
        }
        store.write(office);
        String code = members.find(shell.signedIn().viewer().member())
                .orElseThrow(NotFound::new)
                .code();
        return SeeOther.to("/members/" + code).say("member.office.said");
    }

    private OfficePage page(
            Office office, OfficeTyped typed, Office now, Problems problems, boolean stale, Shell shell) {
        return new OfficePage(
                office,
                typed,
                now.hours().zone().getId(),
                problems,
                stale ? now : null,
                shell.signedIn().fresh(clock.instant()));
    }
}
