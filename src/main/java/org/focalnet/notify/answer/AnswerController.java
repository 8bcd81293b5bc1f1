package org.focalnet.notify.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.notify.NoticeAnswer;
import org.focalnet.notify.answer.AnswerPage.State;
import org.focalnet.notify.answer.Answers.Asked;
import org.focalnet.web.Reader;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Links of mails. Looking changes nothing: mail filters open links before people do. */
@Controller
class AnswerController {

    private final Answers answers;
    private final ShellFactory shells;

    AnswerController(Answers answers, ShellFactory shells) {
        this.answers = answers;
        this.shells = shells;
    }

    @GetMapping("/notices/answers/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown show(@PathVariable String token, HttpServletRequest request) {
        UUID account = account(request);
        Optional<Asked> asked = answers.asked(token, account);
        if (asked.isEmpty()) {
            return gone();
        }
        boolean open = asked.get().answer().harmless() || account != null;
        return page(token, asked.get().answer(), open ? State.ASKED : State.SIGN_IN)
                .with(200);
    }

    @PostMapping("/notices/answers/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    View.Shown answer(@PathVariable String token, HttpServletRequest request) {
        UUID account = account(request);
        Optional<Asked> asked = answers.asked(token, account);
        if (asked.isEmpty()) {
            return gone();
        }
        NoticeAnswer answer = asked.get().answer();
        if (account == null && !answer.harmless()) {
            return page(token, answer, State.SIGN_IN).with(200);
        }
        return answers.give(token, asked.get())
                ? page(token, answer, State.DONE).with(200)
                : gone();
    }

    @GetMapping("/notices/unsubscription/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown ask(@PathVariable String token) {
        return answers.stops(token).isPresent() ? stopping(token, State.ASKED).with(200) : gone();
    }

    /** Also what a mail program posts by itself when its reader asks it to (RFC 8058), without a page before. */
    @PostMapping("/notices/unsubscription/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    View.Shown stop(@PathVariable String token) {
        return answers.stop(token) ? stopping(token, State.DONE).with(200) : gone();
    }

    private @Nullable UUID account(HttpServletRequest request) {
        Reader reader = shells.of(request).reader();
        return reader == null ? null : reader.account();
    }

    private static AnswerPage page(String token, NoticeAnswer answer, State state) {
        return new AnswerPage(token, "answers", answer.key(), answer.askedKey(), answer.saidKey(), state);
    }

    private static AnswerPage stopping(String token, State state) {
        return new AnswerPage(
                token,
                "unsubscription",
                "notify.answer.stop",
                "notify.answer.stop.asked",
                "notify.answer.stop.said",
                state);
    }

    private static View.Shown gone() {
        return new AnswerPage("", "", "", "", "", State.GONE).with(404);
    }
}
