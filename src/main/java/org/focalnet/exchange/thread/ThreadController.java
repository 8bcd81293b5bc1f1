package org.focalnet.exchange.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.exchange.PostInput;
import org.focalnet.file.Attachments;
import org.focalnet.file.Upload;
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

/** The page of a thread, and what is written in it. */
@Controller
class ThreadController {

    private final ThreadStore threads;
    private final TopicStore topics;
    private final ThreadPages pages;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    ThreadController(
            ThreadStore threads,
            TopicStore topics,
            ThreadPages pages,
            Attachments attachments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.threads = threads;
        this.topics = topics;
        this.pages = pages;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/rooms/{id}/threads/{thread}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        return pages.page(id, thread, request, shells.of(request), null, false);
    }

    @PostMapping("/rooms/{id}/threads/{thread}/posts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object post(@PathVariable UUID id, @PathVariable UUID thread, HttpServletRequest request) {
        Shell shell = shells.of(request);
        TopicHead head = topics.head(thread);
        if (!head.room().equals(id)) {
            throw new NotFound();
        }
        PostInput input = PostInput.read(request, shell, attachments, clock);
        String act = new Typed(request).raw("act");
        if (act.equals("draft") && input.problems().of("text", shell) == null) {
            threads.keep(thread, input.text());
            return SeeOther.to(head.path() + "#write").say("exchange.post.said.kept");
        }
        if (!PostInput.capacities(head.kind(), head.chairs()).contains(input.capacity())) {
            input.problems().add("capacity", "web.problem.choose");
        }
        if (head.closed()) {
            input.problems().add("text", "exchange.thread.closed");
        } else if (!input.problems().any() && !act.equals("preview")) {
            try {
                return write(head, input, shell);
            } catch (Refused refused) {
                input.problems().add(refused); // closed in this very moment: what was typed stays in sight
            }
        }
        return input.problems().any()
                ? pages.page(id, thread, request, shell, input, false).with(422)
                : pages.page(id, thread, request, shell, input, true);
    }

    private SeeOther write(TopicHead head, PostInput input, Shell shell) {
        boolean written = threads.write(
                input.post(head.id(), shell.signedIn().personName(), clock.instant()),
                input.uploads().stream().map(Upload::id).toList(),
                input.text().indexOf('@') < 0 ? Map.of() : names(head, shell));
        return written
                ? SeeOther.to(head.path() + "#p" + input.form()).say("exchange.room.posted")
                : SeeOther.to(head.path()).say("exchange.post.said.repeated");
    }

    /** Whom an @ can name: who has written in the thread, and who reads it, by the name in the language of either. */
    private Map<String, MemberId> names(TopicHead head, Shell shell) {
        Map<String, MemberId> names = new HashMap<>(threads.authors(head.id()));
        for (Shell tongue : new Shell[] {shell, shell.in(Locale.ENGLISH)}) {
            pickers.named(head.readers(), tongue).forEach(member -> names.put(member.name(), member.id()));
        }
        return names;
    }
}
