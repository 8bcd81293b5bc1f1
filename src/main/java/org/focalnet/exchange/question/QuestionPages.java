package org.focalnet.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Component;

/** Puts the page of a question together: with its answers, their files, and the form to answer as it was typed. */
@Component
class QuestionPages {

    private final QuestionStore store;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    QuestionPages(QuestionStore store, Attachments attachments, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
    }

    View page(Question question, HttpServletRequest request, UUID form, Typed typed, List<Upload> uploads) {
        Shell shell = shells.of(request);
        List<Question.Answer> answers = store.answers(question.id());
        Stream<MemberId> members =
                Stream.concat(Stream.of(question.owner()), answers.stream().map(Question.Answer::member));
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members.collect(Collectors.toSet()), shell).forEach(one -> names.put(one.id(), one.name()));
        return new QuestionPage(
                question,
                answers,
                attachments.of(
                        Stream.concat(Stream.of(question.id()), answers.stream().map(Question.Answer::id))
                                .toList()),
                pickers.ribbon(shell, question.audience(), question.tlp()),
                names,
                Viewers.require().role().writes(),
                form,
                typed.raw("text"),
                capacity(typed),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : question.language(),
                uploads,
                typed.problems());
    }

    static Capacity capacity(Typed typed) {
        return typed.raw("capacity").equals("PERSONAL") ? Capacity.PERSONAL : Capacity.FOR_THE_MEMBER;
    }
}
