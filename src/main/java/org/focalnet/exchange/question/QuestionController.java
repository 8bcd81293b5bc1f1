package org.focalnet.exchange.question;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
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
    private final QuestionPages pages;
    private final ShellFactory shells;

    QuestionController(
            QuestionStore store,
            QuestionListStore lists,
            AudiencePickers pickers,
            QuestionPages pages,
            ShellFactory shells) {
        this.store = store;
        this.lists = lists;
        this.pickers = pickers;
        this.pages = pages;
        this.shells = shells;
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
        return pages.page(question, request, Ids.next(), new Typed(request), List.of());
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

    private Map<MemberId, String> names(Stream<MemberId> members, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members.collect(Collectors.toSet()), shell).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
