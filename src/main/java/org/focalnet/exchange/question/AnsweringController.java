package org.focalnet.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.Refused;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.member.Language;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Answers to a question, and the asker's word that one helped. */
@Controller
class AnsweringController {

    private final QuestionStore store;
    private final QuestionPages pages;
    private final Attachments attachments;
    private final ShellFactory shells;
    private final Clock clock;

    AnsweringController(
            QuestionStore store, QuestionPages pages, Attachments attachments, ShellFactory shells, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.attachments = attachments;
        this.shells = shells;
        this.clock = clock;
    }

    @PostMapping("/questions/{id}/answers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Question question = store.find(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String text = typed.text("text", 1, 8000);
        String language = typed.choices("language", Language.codes(), 0, 1).stream()
                .findFirst()
                .orElse("en");
        List<Upload> uploads = question.takesFiles() ? attachments.received(request, typed.problems()) : List.of();
        if (!typed.problems().any()) {
            try {
                String author = shells.of(request).signedIn().personName();
                var answer = new NewAnswer(
                        form,
                        id,
                        author,
                        QuestionPages.capacity(typed),
                        language,
                        text,
                        uploads.stream().map(Upload::id).toList());
                store.answer(answer, clock.instant());
                return SeeOther.to("/questions/" + id + "#a" + form).say("exchange.answer.sent");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return pages.page(question, request, form, typed, uploads).with(422);
    }

    @PostMapping("/answers/{id}/help")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther mark(@PathVariable UUID id, HttpServletRequest request) {
        UUID question = store.questionOf(id);
        store.mark(id, !new Typed(request).raw("helped").equals("no"));
        return SeeOther.to("/questions/" + question + "#a" + id);
    }
}
