package org.focalnet.exchange.widening;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Tlp;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One request for wider sharing: its chain, the writer's word, passing the post on. */
@Controller
class PermissionController {

    private final WideningStore store;
    private final Markdown markdown;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    PermissionController(
            WideningStore store, Markdown markdown, AudiencePickers pickers, ShellFactory shells, Clock clock) {
        this.store = store;
        this.markdown = markdown;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/widenings/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(store.find(id), request, new Typed(request));
    }

    @PostMapping("/widenings/{id}/permission")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object answer(@PathVariable UUID id, HttpServletRequest request) {
        Widening widening = store.find(id);
        Typed typed = new Typed(request);
        boolean granted = typed.raw("act").equals("grant");
        String reason = typed.text("reason", granted ? 0 : 1, 2000);
        if (typed.problems().any()) {
            return page(widening, request, typed).with(422);
        }
        store.answer(id, granted, reason, shells.of(request).signedIn().personName(), clock.instant());
        return SeeOther.to("/widenings/" + id)
                .say(granted ? "exchange.widening.said.granted" : "exchange.widening.said.refused");
    }

    @PostMapping("/widenings/{id}/passage")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther pass(@PathVariable UUID id, HttpServletRequest request) {
        Widening widening = store.find(id);
        Shell shell = shells.of(request);
        String writer = name(widening.post().writer(), shell);
        String attribution = shell.t(
                "exchange.widening.attribution",
                widening.post().author(),
                writer,
                shell.code("exchange.capacity", widening.post().capacity()),
                shell.day(widening.post().at()),
                shell.signedIn().memberName());
        UUID room = store.pass(
                id,
                shell.t("exchange.widening.purpose", writer),
                Widening.quoted(attribution, widening.post().text()),
                shell.signedIn().personName(),
                clock.instant());
        return SeeOther.to("/rooms/" + room).say("exchange.widening.said.passed");
    }

    private View page(Widening widening, HttpServletRequest request, Typed typed) {
        Shell shell = shells.of(request);
        Set<MemberId> members = new HashSet<>(widening.wanted());
        members.addAll(List.of(widening.asker(), widening.post().writer()));
        return new WideningPage(
                widening,
                markdown.prose(widening.post().text(), List.of()),
                pickers.ribbon(shell, widening.audience(), Tlp.RED),
                names(members, shell),
                Viewers.require(),
                typed.raw("reason"),
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
