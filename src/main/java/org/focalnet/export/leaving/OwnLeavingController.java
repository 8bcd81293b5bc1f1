package org.focalnet.export.leaving;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Viewers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a lead of the member that leaves sees how far it is, and confirms it or says that it does not leave. */
@Controller
class OwnLeavingController {

    private final LeavingStore store;
    private final ShellFactory shells;

    OwnLeavingController(LeavingStore store, ShellFactory shells) {
        this.store = store;
        this.shells = shells;
    }

    @GetMapping("/leaving")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.LEAD, fresh = true)
    View show(HttpServletRequest request) {
        return page(new Typed(request), request);
    }

    private View page(Typed typed, HttpServletRequest request) {
        Leaving leaving = own();
        String name = shells.of(request).signedIn().memberName();
        return new LeavingPage(
                name, leaving, store.today(), false, false, "/leaving", Ids.next(), "", "", typed.problems());
    }

    @PostMapping("/leaving/confirmation")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object confirm() {
        store.confirm(own());
        return SeeOther.to("/leaving").say("export.leaving.said.confirmed");
    }

    @PostMapping("/leaving/objection")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.LEAD, fresh = true)
    Object object(HttpServletRequest request) {
        Leaving leaving = own();
        var typed = new Typed(request);
        String reason = typed.text("objection", 1, 1000);
        if (typed.problems().any()) {
            return page(typed, request).with(422);
        }
        store.object(leaving, reason);
        return SeeOther.to("/leaving").say("export.leaving.said.objected");
    }

    private Leaving own() {
        MemberId me = Viewers.require().member();
        Leaving leaving = store.require(me);
        if (me.equals(MemberId.SECRETARIAT) || leaving.stopped() != null) {
            throw new NotFound();
        }
        return leaving;
    }
}
