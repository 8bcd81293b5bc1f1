package org.focalnet.library.mail;

import java.util.ArrayList;
import java.util.List;
import org.focalnet.notify.PersonalData;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** The address at which a person mails deposits, and what came by it: theirs alone to know. */
@Component
class DepositMailData implements PersonalData {

    private final DepositAddressStore addresses;
    private final DepositMailStore mails;

    DepositMailData(DepositAddressStore addresses, DepositMailStore mails) {
        this.addresses = addresses;
        this.mails = mails;
    }

    @Override
    public List<Held> on(String mail, boolean self, Shell shell) {
        List<Held> held = new ArrayList<>();
        if (self) {
            addresses
                    .find()
                    .ifPresent(one -> held.add(new Held(
                            "library.held.mail_address",
                            one.address(),
                            one.made(),
                            addresses.possible() ? "/library/mails" : "")));
            int came = mails.count();
            if (came > 0) {
                held.add(new Held("library.held.mails", shell.number(came), null, ""));
            }
        }
        return held;
    }
}
