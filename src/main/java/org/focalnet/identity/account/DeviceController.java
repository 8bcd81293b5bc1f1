package org.focalnet.identity.account;

import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.session.SignInStore;
import org.focalnet.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends what is open elsewhere. */
@Controller
class DeviceController {

    private final SignInStore signIns;

    DeviceController(SignInStore signIns) {
        this.signIns = signIns;
    }

    @PostMapping("/account/sign-ins/{id}/end")
    @Door(Door.Kind.ACT)
    SeeOther end(@PathVariable UUID id) {
        signIns.end(id);
        return SeeOther.to("/account#sign-ins").say("identity.account.sign_in.ended");
    }

    @PostMapping("/account/sign-ins/end")
    @Door(Door.Kind.ACT)
    SeeOther endOthers() {
        signIns.endOthers(Objects.requireNonNull(Viewers.require().signIn()));
        return SeeOther.to("/account#sign-ins").say("identity.account.sign_in.others_ended");
    }
}
