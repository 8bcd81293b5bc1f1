package org.focalnet.library.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's address for deposits, and what came by it. */
@Controller
class DepositMailController {

    private final DepositAddressStore addresses;
    private final DepositMailStore mails;

    DepositMailController(DepositAddressStore addresses, DepositMailStore mails) {
        this.addresses = addresses;
        this.mails = mails;
    }

    @GetMapping("/library/mails")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View list(HttpServletRequest request) {
        if (!addresses.possible()) {
            throw new NotFound();
        }
        String asked = new Typed(request).raw("page");
        int last = Math.max(1, (mails.count() + DepositMailStore.SIZE - 1) / DepositMailStore.SIZE);
        int number = Math.min(last, asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1);
        return new DepositMailListPage(addresses.find().orElse(null), mails.list(number), number, last);
    }

    @GetMapping("/library/mails/{id}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View show(@PathVariable UUID id) {
        DepositMail mail = mails.find(id);
        return new DepositMailPage(mail, mails.brought(mail));
    }

    /** Turns the address on, or gives it another key: the one before leads nowhere then. */
    @PostMapping("/library/mails/address")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther renew() {
        addresses.renew();
        return SeeOther.to("/library/mails").say("library.said.mail_on");
    }

    @PostMapping("/library/mails/address/removal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther end() {
        addresses.remove();
        return SeeOther.to("/library/mails").say("library.said.mail_off");
    }
}
