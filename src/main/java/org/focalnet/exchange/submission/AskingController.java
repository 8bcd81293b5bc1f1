package org.focalnet.exchange.submission;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.NewQuestion;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.member.Language;
import org.focalnet.member.Theme;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new question: in one's own name, or through the secretariat. */
@Controller
class AskingController {

    private static final List<AudienceKind> READERS = List.of(AudienceKind.NETWORK, AudienceKind.GROUP);

    private final SubmissionStore store;
    private final AskersNames asker;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    AskingController(
            SubmissionStore store,
            AskersNames asker,
            Attachments attachments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.store = store;
        this.asker = asker;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/questions/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        return form(request, Ids.next(), typed, pickers.begun(typed, AudienceChoice.NETWORK), List.of());
    }

    @PostMapping("/questions")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        boolean withheld = typed.raw("manner").equals("WITHHELD");
        AudienceChoice readers = withheld ? AudienceChoice.NETWORK : AudiencePickers.read(typed, READERS);
        boolean check = typed.raw("act").equals("check");
        Typed sending = check ? new Typed(request) : typed;
        List<Upload> uploads = attachments.received(request, sending.problems());
        if (withheld) {
            tells(sending, request);
        }
        if (check) {
            return form(request, form, sending, readers, uploads);
        }
        var question = new NewQuestion(
                typed.line("title", 3, 160),
                typed.text("text", 1, 8000),
                typed.choices("language", Language.codes(), 1, 1).stream()
                        .findFirst()
                        .orElse("en"),
                typed.choices("theme", Theme.class, 0, 5),
                readers,
                typed.raw("answers").equals("PRIVATE"),
                shells.of(request).signedIn().personName(),
                uploads.stream().map(Upload::id).toList());
        if (typed.problems().any()) {
            return form(request, form, typed, readers, uploads).with(422);
        }
        try {
            return withheld ? submit(form, question) : ask(form, question);
        } catch (Refused refused) {
            typed.problems().add(refused);
            return form(request, form, typed, readers, uploads).with(422);
        }
    }

    /** A question without a name that names whoever asks is no question without a name. */
    private void tells(Typed typed, HttpServletRequest request) {
        Shell shell = shells.of(request);
        for (String field : List.of("title", "text")) {
            List<String> names = asker.in(typed.raw(field), shell);
            if (!names.isEmpty()) {
                typed.problems().add(field, "exchange.question.tells", shell.list(names));
            }
        }
    }

    private SeeOther ask(UUID form, NewQuestion question) {
        store.ask(form, question, clock.instant());
        return SeeOther.to("/questions/" + form).say("exchange.question.said.asked");
    }

    private SeeOther submit(UUID form, NewQuestion question) {
        store.submit(form, question, clock.instant());
        return SeeOther.to("/questions/submissions").say("exchange.submission.said.sent");
    }

    private View form(
            HttpServletRequest request, UUID form, Typed typed, AudienceChoice readers, List<Upload> uploads) {
        Shell shell = shells.of(request);
        boolean anonymous = !Viewers.require().role().secretariat();
        return new QuestionForm(
                form,
                anonymous && typed.raw("manner").equals("WITHHELD") ? "WITHHELD" : "NAMED",
                typed.raw("answers").equals("PRIVATE") ? "PRIVATE" : "PUBLIC",
                typed.raw("title"),
                typed.raw("text"),
                typed.raw("language").isEmpty() ? shell.language() : typed.raw("language"),
                Set.copyOf(typed.values("theme")),
                anonymous,
                pickers.of(shell, READERS, readers),
                uploads,
                typed.problems());
    }
}
