package org.focalnet.outreach.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.focalnet.audience.Door;
import org.focalnet.audience.Refused;
import org.focalnet.file.Paper;
import org.focalnet.identity.LinkVisits;
import org.focalnet.outreach.joining.Nomination.Given;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of a nomination, and the link that asks its sender back. */
@Controller
class NominationFormController {

    private static final int MOST = 10 * 1024 * 1024;

    private final JoinStore store;
    private final LinkVisits visits;
    private final ShellFactory shells;

    NominationFormController(JoinStore store, LinkVisits visits, ShellFactory shells) {
        this.store = store;
        this.visits = visits;
        this.shells = shells;
    }

    @GetMapping("/join/nomination")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View form(HttpServletRequest request) {
        String language = shells.of(request).language();
        return new NominationFormPage(new Given("", "", "", "", "", "", "", language, "", "", ""), new Problems());
    }

    /** Says the same whoever wrote, and whatever is known of them or of whom they name. */
    @PostMapping("/join/nomination")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object send(@RequestParam @Nullable MultipartFile file, HttpServletRequest request) throws IOException {
        var typed = new Typed(request);
        Given given = given(typed);
        Paper letter = letter(file, typed.problems());
        if (typed.problems().any()) {
            if (letter != null) { // a browser does not send it a second time by itself
                typed.problems().add("file", "joining.problem.again");
            }
            return new NominationFormPage(given, typed.problems()).with(422);
        }
        visits.form(request, given.senderMail());
        store.send(given, letter, shells.of(request).locale());
        return SeeOther.to("/join/nomination/sent");
    }

    @GetMapping("/join/nomination/sent")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View sent() {
        return new NominationLinkPage(NominationLinkPage.Step.SENT);
    }

    @GetMapping("/join/nomination/confirmation/{token}")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.ANYONE)
    View.Shown look(@PathVariable String token, HttpServletRequest request) {
        visits.count(request);
        return shown(token);
    }

    @PostMapping("/join/nomination/confirmation/{token}")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    Object confirm(@PathVariable String token, HttpServletRequest request) {
        visits.count(request);
        store.confirm(token);
        return store.look(token).link() == JoinStore.Link.ANSWERED
                ? SeeOther.to("/join/nomination/confirmation/" + token)
                : shown(token);
    }

    private View.Shown shown(String token) {
        JoinStore.Asked asked = store.look(token);
        return switch (asked.link()) {
            case ASKS ->
                new NominationLinkPage(token, NominationLinkPage.Step.ASKS, asked.government(), asked.name()).with(200);
            case ANSWERED -> new NominationLinkPage(NominationLinkPage.Step.ANSWERED).with(200);
            case GONE -> new NominationLinkPage(NominationLinkPage.Step.GONE).with(404);
        };
    }

    private static Given given(Typed typed) {
        String language = typed.raw("language");
        if (Texts.LANGUAGES.stream().map(Locale::getLanguage).noneMatch(language::equals)) {
            typed.problems().add("language", "web.problem.choose");
        }
        return new Given(
                typed.line("government", 1, 120),
                typed.line("office", 1, 160),
                typed.line("ministry", 0, 200),
                typed.line("name", 1, 120),
                typed.line("title", 0, 160),
                typed.mail("mail", true),
                typed.line("phone", 0, 60),
                language,
                typed.line("sender_name", 1, 120),
                typed.line("sender_office", 1, 200),
                typed.mail("sender_mail", true));
    }

    private static @Nullable Paper letter(@Nullable MultipartFile file, Problems problems) throws IOException {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file == null || file.isEmpty() && name.isBlank()) {
            return null;
        }
        if (file.getSize() > MOST) {
            problems.add("file", "joining.problem.large");
            return null;
        }
        try {
            return Paper.read(name, file.getBytes());
        } catch (Refused refused) {
            problems.add(refused);
            return null;
        }
    }
}
