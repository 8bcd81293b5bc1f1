package org.focalnet.notify.letter;

import java.util.List;
import org.focalnet.notify.Bounces;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** Addresses from which a mail of the secretariat came back. */
@Component
class BounceDesk implements DeskSource {

    private final Bounces bounces;

    BounceDesk(Bounces bounces) {
        this.bounces = bounces;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return bounces.open(MOST).stream()
                .map(one -> new Task(
                        Kind.BOUNCE,
                        "notify.desk.bounce",
                        one.id(),
                        one.address(),
                        one.code().isEmpty() ? shell.t("notify.desk.given_up") : one.code(),
                        "/desk/bounces",
                        one.at(),
                        null))
                .toList();
    }
}
