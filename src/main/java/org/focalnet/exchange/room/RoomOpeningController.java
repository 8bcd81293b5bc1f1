package org.focalnet.exchange.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Capacity;
import org.focalnet.exchange.Posts;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** A new room. */
@Controller
class RoomOpeningController {

    private static final List<AudienceKind> OFFERED = List.of(AudienceKind.NAMED, AudienceKind.GROUP);

    private final RoomStore rooms;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    RoomOpeningController(RoomStore rooms, AudiencePickers pickers, ShellFactory shells) {
        this.rooms = rooms;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/rooms/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(HttpServletRequest request) {
        Typed typed = new Typed(request);
        var members = typed.ids("member").stream().map(MemberId::new).collect(Collectors.toSet());
        AudienceChoice readers = pickers.begun(typed, AudienceChoice.named(members));
        return form(request, Ids.next(), typed, readers, Capacity.FOR_THE_MEMBER);
    }

    @PostMapping("/rooms")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object create(HttpServletRequest request) {
        Typed typed = new Typed(request);
        UUID id = typed.id("form");
        UUID form = id == null ? Ids.next() : id;
        List<AudienceKind> kinds = typed.raw("audience").equals("GROUP") ? OFFERED : OFFERED.subList(0, 1);
        AudienceChoice members = AudiencePickers.read(typed, kinds);
        Capacity capacity = RoomController.capacity(typed);
        if (typed.raw("act").equals("check")) {
            return form(request, form, new Typed(request), members, capacity);
        }
        String purpose = typed.line("purpose", 3, 160);
        String text = typed.text("text", 1, Posts.LONGEST);
        if (typed.problems().any()) {
            return form(request, form, typed, members, capacity).with(422);
        }
        String author = shells.of(request).signedIn().personName();
        return SeeOther.to(path(rooms.open(form, members, purpose, author, capacity, text)))
                .say("exchange.room.opened");
    }

    private static String path(UUID room) {
        return "/rooms/" + room + "/threads/" + room;
    }

    private RoomForm form(
            HttpServletRequest request, UUID form, Typed typed, AudienceChoice members, Capacity capacity) {
        Shell shell = shells.of(request);
        return new RoomForm(
                form,
                typed.raw("purpose"),
                typed.raw("text"),
                capacity,
                pickers.of(shell, OFFERED, members),
                typed.problems());
    }
}
