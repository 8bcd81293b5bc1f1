package org.focalnet.exchange.room;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class RoomController {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final RoomStore rooms;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    RoomController(RoomStore rooms, AudiencePickers pickers, ShellFactory shells) {
        this.rooms = rooms;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/rooms")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        Typed typed = new Typed(request);
        Shell shell = shells.of(request);
        String query = typed.line("q", 0, 100);
        int page = typed.raw("page").isEmpty() ? 1 : typed.number("page", 1, 1000);
        List<Room.Line> found = rooms.list(query, page);
        MemberId own = Viewers.require().member();
        List<RoomListPage.Line> lines = found.stream()
                .limit(RoomStore.PAGE)
                .map(room -> new RoomListPage.Line(
                        room.id(),
                        room.purpose(),
                        pickers.named(room.members(), shell).stream()
                                .filter(member -> !member.id().equals(own))
                                .map(MemberNames.Named::name)
                                .toList(),
                        room.moved(),
                        room.unread()))
                .toList();
        return new RoomListPage(
                lines,
                query,
                page,
                found.size() > RoomStore.PAGE,
                Viewers.require().role().writes());
    }

    @GetMapping("/rooms/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        return page(id, request, Ids.next(), "", Capacity.FOR_THE_MEMBER, new Problems());
    }

    @PostMapping("/rooms/{id}/posts")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object post(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID sent = typed.id("form");
        UUID form = sent == null ? Ids.next() : sent;
        Capacity capacity = capacity(typed);
        String text = typed.text("text", 1, 8000);
        if (typed.problems().any()) {
            return page(id, request, form, text, capacity, typed.problems()).with(422);
        }
        rooms.post(form, id, shells.of(request).signedIn().personName(), capacity, text);
        return SeeOther.to("/rooms/" + id + "#p" + form).say("exchange.room.posted");
    }

    static Capacity capacity(Typed typed) {
        return typed.raw("capacity").equals("PERSONAL") ? Capacity.PERSONAL : Capacity.FOR_THE_MEMBER;
    }

    private View page(
            UUID id, HttpServletRequest request, UUID form, String text, Capacity capacity, Problems problems) {
        Shell shell = shells.of(request);
        Room room = rooms.show(id, before(new Typed(request)));
        Map<MemberId, String> names = new HashMap<>();
        pickers.named(room.members(), shell).forEach(member -> names.put(member.id(), member.name()));
        var viewer = Viewers.require();
        return new RoomPage(
                room,
                pickers.ribbon(shell, AudienceKind.NAMED, room.members(), room.tlp()),
                viewer.member(),
                names,
                viewer.role().writes(),
                form,
                text,
                capacity,
                problems);
    }

    /** From where older posts are shown; anything else than milliseconds means the newest. */
    private static Instant before(Typed typed) {
        String text = typed.raw("before");
        return text.matches("[0-9]{1,15}") ? Instant.ofEpochMilli(Long.parseLong(text)) : NEVER;
    }
}
