package org.focalnet.exchange.dispatch;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.text.Markdown;
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

/** One draft, many bilaterals. */
@Controller
class DispatchController {

    private final DispatchStore store;
    private final Attachments attachments;
    private final Audiences audiences;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Markdown markdown;
    private final Clock clock;

    DispatchController(
            DispatchStore store,
            Attachments attachments,
            Audiences audiences,
            AudiencePickers pickers,
            ShellFactory shells,
            Markdown markdown,
            Clock clock) {
        this.store = store;
        this.attachments = attachments;
        this.markdown = markdown;
        this.audiences = audiences;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/dispatches")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        String typed = new Typed(request).raw("page");
        int page = typed.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(typed) : 1;
        List<Dispatch.Line> found = store.list(page);
        return new DispatchListPage(
                found.stream().limit(DispatchStore.PAGE).toList(),
                page,
                found.size() > DispatchStore.PAGE,
                Viewers.require().role().writes());
    }

    @GetMapping("/dispatches/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Dispatch dispatch = store.find(id);
        Map<MemberId, String> names = new HashMap<>();
        List<MemberId> members = dispatch.conversations().stream()
                .map(Dispatch.Conversation::member)
                .toList();
        pickers.named(members, shells.of(request)).forEach(one -> names.put(one.id(), one.name()));
        var files = attachments.of(dispatch.texts());
        return new DispatchPage(dispatch, files, names, Viewers.require().member(), markdown);
    }

    @GetMapping("/dispatches/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        return form(request, Ids.next(), typed, members(typed), List.of());
    }

    @PostMapping("/dispatches")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object send(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID form = Objects.requireNonNullElseGet(typed.id("form"), Ids::next);
        Set<MemberId> members = members(typed);
        if (members.size() < Dispatch.LEAST || members.size() > Dispatch.MOST) {
            typed.problems().add("member", "exchange.dispatch.number", Dispatch.LEAST, Dispatch.MOST);
        }
        String purpose = typed.line("purpose", 3, 160);
        String text = typed.text("text", 1, 8000);
        List<Upload> uploads = attachments.received(request, typed.problems());
        if (!typed.problems().any()) {
            try {
                String author = shells.of(request).signedIn().personName();
                List<UUID> files = uploads.stream().map(Upload::id).toList();
                store.send(form, purpose, text, author, capacity(typed), members, files, clock.instant());
                return SeeOther.to("/dispatches/" + form).say("exchange.dispatch.sent");
            } catch (Refused refused) {
                typed.problems().add(refused);
            }
        }
        return form(request, form, typed, members, uploads).with(422);
    }

    private View form(HttpServletRequest request, UUID form, Typed typed, Set<MemberId> members, List<Upload> uploads) {
        Shell shell = shells.of(request);
        return new DispatchForm(
                form,
                typed.raw("purpose"),
                typed.raw("text"),
                capacity(typed),
                others(shell),
                members.stream().map(MemberId::toString).collect(Collectors.toSet()),
                uploads,
                typed.problems());
    }

    private Map<String, String> others(Shell shell) {
        Map<String, String> others = new LinkedHashMap<>();
        pickers.named(audiences.preview(AudienceChoice.NETWORK), shell).stream()
                .filter(one -> !one.id().equals(Viewers.require().member()))
                .forEach(one -> others.put(one.id().toString(), one.name()));
        return others;
    }

    private static Set<MemberId> members(Typed typed) {
        return typed.ids("member").stream().map(MemberId::new).collect(Collectors.toUnmodifiableSet());
    }

    private static Capacity capacity(Typed typed) {
        return typed.raw("capacity").equals("PERSONAL") ? Capacity.PERSONAL : Capacity.FOR_THE_MEMBER;
    }
}
