package org.focalnet.assessment.asking;

import java.util.UUID;
import org.focalnet.assessment.round.Round;
import org.focalnet.assessment.round.RoundStore;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reminds all institutions of a round that are waited for. */
@Controller
class ReminderController {

    private final AskingStore askings;
    private final RoundStore rounds;

    ReminderController(AskingStore askings, RoundStore rounds) {
        this.askings = askings;
        this.rounds = rounds;
    }

    @PostMapping("/assessment/rounds/{id}/reminders")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther remind(@PathVariable UUID id) {
        Round round = rounds.find(id);
        int reminded = askings.remind(id);
        return SeeOther.to(round.path() + "#askings")
                .say(reminded == 0 ? "assessment.said.reminded_none" : "assessment.said.reminded");
    }
}
