package org.focalnet.exchange.widening;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.text.Markdown;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What was asked and answered, and asking anew. */
@Controller
class WideningController {

    private static final List<AudienceKind> NAMED = List.of(AudienceKind.NAMED);

    private final WideningStore store;
    private final Markdown markdown;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    WideningController(
            WideningStore store, Markdown markdown, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.markdown = markdown;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/widenings")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        List<Widening> found = store.list();
        Set<MemberId> members = new HashSet<>();
        found.forEach(one -> members.addAll(List.of(one.asker(), one.post().writer())));
        return new WideningListPage(
                found, names(members, shells.of(request)), Viewers.require().member());
    }

    @GetMapping("/widenings/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        return form(about(typed), Ids.next(), typed, AudienceChoice.named(Set.of()), request);
    }

    @PostMapping("/widenings")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object ask(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Widening.Post post = about(typed);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        AudienceChoice wanted = AudiencePickers.read(typed, NAMED);
        if (typed.raw("act").equals("check")) {
            return form(post, form, new Typed(request), wanted, request);
        }
        String why = typed.text("why", 1, 2000);
        if (!typed.problems().any()) {
            try {
                String author = shells.of(request).signedIn().personName();
                store.ask(form, post.id(), wanted.named(), why, author, clock.instant());
                return SeeOther.to("/widenings/" + form).say("exchange.widening.said.asked");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(post, form, typed, wanted, request).with(422);
    }

    /** A post that is not there and one that is one's own look the same. */
    private Widening.Post about(Typed typed) {
        UUID post = typed.id("post");
        if (post == null) {
            throw new NotFound();
        }
        return store.post(post);
    }

    private View form(Widening.Post post, UUID form, Typed typed, AudienceChoice wanted, HttpServletRequest request) {
        Shell shell = shells.of(request);
        String writer = name(post.writer(), shell);
        return new WideningForm(
                form,
                post,
                markdown.prose(post.text(), List.of()),
                writer,
                typed.raw("why"),
                pickers.of(shell, NAMED, wanted),
                typed.problems());
    }

    private String name(MemberId member, Shell shell) {
        return pickers.named(List.of(member), shell).getFirst().name();
    }

    private Map<MemberId, String> names(Set<MemberId> members, Shell shell) {
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(members, shell).forEach(one -> names.put(one.id(), one.name()));
        return names;
    }
}
