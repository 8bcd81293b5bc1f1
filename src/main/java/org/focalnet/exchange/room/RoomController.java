package org.focalnet.exchange.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewers;
import org.focalnet.exchange.Capacity;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class RoomController {

    private final RoomStore rooms;
    private final MemberNames names;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    RoomController(RoomStore rooms, MemberNames names, AudiencePickers pickers, ShellFactory shells) {
        this.rooms = rooms;
        this.names = names;
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
        Map<UUID, String> groups =
                found.stream().anyMatch(room -> room.circle() != null) ? names.groups(shell.locale()) : Map.of();
        List<RoomListPage.Line> lines = found.stream()
                .limit(RoomStore.PAGE)
                .map(room -> new RoomListPage.Line(
                        room.id(),
                        room.purpose(),
                        room.kind(),
                        room.circle() == null ? null : groups.get(room.circle()),
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

    /** Straight to the thread where there is but one, unless the list of threads was asked for. */
    @GetMapping("/rooms/{id}")
    @Door(Door.Kind.PAGE)
    Object show(@PathVariable UUID id, HttpServletRequest request) {
        Typed typed = new Typed(request);
        Room room = rooms.room(id);
        String query = typed.line("q", 0, 100);
        int page = typed.raw("page").isEmpty() ? 1 : typed.number("page", 1, 1000);
        List<Room.Topic> threads = rooms.threads(id, query, page);
        if (room.threads() == 1
                && threads.size() == 1
                && query.isEmpty()
                && typed.raw("view").isEmpty()) {
            return SeeOther.to("/rooms/" + id + "/threads/" + threads.getFirst().id());
        }
        return new RoomPage(
                room,
                threads.stream().limit(RoomStore.PAGE).toList(),
                query,
                page,
                threads.size() > RoomStore.PAGE,
                pickers.ribbon(shells.of(request), room.audience(), room.members(), room.tlp()),
                Viewers.require().role().writes());
    }

    static Capacity capacity(Typed typed) {
        return typed.raw("capacity").equals("PERSONAL") ? Capacity.PERSONAL : Capacity.FOR_THE_MEMBER;
    }
}
