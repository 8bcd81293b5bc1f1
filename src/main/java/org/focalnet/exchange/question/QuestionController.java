package org.focalnet.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.member.Language;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Questions to the network: the list, one with its answers, and what reader and asker do with it. */
@Controller
class QuestionController {

    private final QuestionStore store;
    private final QuestionListStore lists;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    QuestionController(
            QuestionStore store, QuestionListStore lists, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/questions")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Shell shell = shells.of(request);
        QuestionFilter filter = QuestionFilter.read(new Typed(request));
        List<Question.Line> lines = lists.list(filter);
        Map<MemberId, String> names = names(lines.stream().map(Question.Line::owner), shell);
        return new QuestionListPage(
                lines, filter, names, Viewers.require().role().writes());
    }

    @GetMapping("/questions/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Question question = store.find(id);
        if (question.followed()) {
            store.seen(id);
        }
        return page(question, request, Ids.next(), new Typed(request));
    }

    @PostMapping("/questions/{id}/answers")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Question question = store.find(id);
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        String text = typed.text("text", 1, 8000);
        if (!typed.problems().any()) {
            try {
                String author = shells.of(request).signedIn().personName();
                store.answer(form, id, author, capacity(typed), language(typed), text, clock.instant());
                return SeeOther.to("/questions/" + id + "#a" + form).say("exchange.answer.sent");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return page(question, request, form, typed).with(422);
    }

    @PostMapping("/answers/{id}/help")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther mark(@PathVariable UUID id, HttpServletRequest request) {
        UUID question = store.questionOf(id);
        store.mark(id, !new Typed(request).raw("helped").equals("no"));
        return SeeOther.to("/questions/" + question + "#a" + id);
    }

    @PostMapping("/questions/{id}/closing")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther close(@PathVariable UUID id, HttpServletRequest request) {
        boolean closed = !new Typed(request).raw("closed").equals("no");
        store.close(id, closed);
        return SeeOther.to("/questions/" + id)
                .say(closed ? "exchange.question.said.closed" : "exchange.question.said.opened");
    }

    @PostMapping("/questions/{id}/following")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther follow(@PathVariable UUID id, HttpServletRequest request) {
        store.follow(id, !new Typed(request).raw("follow").equals("no"));
        return SeeOther.to("/questions/" + id);
    }

    private View page(Question question, HttpServletRequest request, UUID form, Typed typed) {
        Shell shell = shells.of(request);
        List<Question.Answer> answers = store.answers(question.id());
        return new QuestionPage(
                question,
                answers,
                pickers.ribbon(shell, question.audience(), question.tlp()),
                names(
                        Stream.concat(
                                Stream.of(question.owner()), answers.stream().map(Question.Answer::member)),
                        shell),
                Viewers.require().role().writes(),
                form,
                typed.raw("text"),
                capacity(typed),
                Language.codes().contains(typed.raw("language")) ? typed.raw("language") : question.language(),
                typed.problems());
    }

    private Map<MemberId, String> names(Stream<MemberId> members, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members.collect(Collectors.toSet()), shell).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }

    private static Capacity capacity(Typed typed) {
        return typed.raw("capacity").equals("PERSONAL") ? Capacity.PERSONAL : Capacity.FOR_THE_MEMBER;
    }

    private static String language(Typed typed) {
        return typed.choices("language", Language.codes(), 0, 1).stream()
                .findFirst()
                .orElse("en");
    }
}
