package org.focalnet.member.appointment;

import jakarta.servlet.http.HttpServletRequest;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberNames;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers the yearly question. Looking changes nothing: mail filters open links before people do. */
@Controller
class YearlyQuestionController {

    private final YearlyQuestionStore store;
    private final MemberNames names;
    private final ShellFactory shells;

    YearlyQuestionController(YearlyQuestionStore store, MemberNames names, ShellFactory shells) {
        this.store = store;
        this.names = names;
        this.shells = shells;
    }

    @GetMapping("/appointments/questions/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(@PathVariable String token, HttpServletRequest request) {
        return store.asked(token)
                .map(asked -> new YearlyQuestionPage(
                                token,
                                names.name(asked.member(), shells.of(request).locale()),
                                asked.name(),
                                asked.post(),
                                false)
                        .with(200))
                .orElseGet(() -> new YearlyQuestionPage("", "", "", null, false).with(404));
    }

    @PostMapping("/appointments/questions/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    View.Shown answer(@PathVariable String token) {
        boolean answered = store.answer(token);
        return new YearlyQuestionPage("", "", "", null, answered).with(answered ? 200 : 404);
    }
}
