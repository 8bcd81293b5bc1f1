package org.focalnet.exchange.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Ids;
import org.focalnet.exchange.PostInput;
import org.focalnet.exchange.room.Room;
import org.focalnet.exchange.room.RoomStore;
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

/** Another thread in a room. */
@Controller
class ThreadStartController {

    private final ThreadStore threads;
    private final RoomStore rooms;
    private final Attachments attachments;
    private final AudiencePickers pickers;
    private final ShellFactory shells;
    private final Clock clock;

    ThreadStartController(
            ThreadStore threads,
            RoomStore rooms,
            Attachments attachments,
            AudiencePickers pickers,
            ShellFactory shells,
            Clock clock) {
        this.threads = threads;
        this.rooms = rooms;
        this.attachments = attachments;
        this.pickers = pickers;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/rooms/{id}/threads/new")
    @Door(value = Door.Kind.PAGE, entry = Door.Entry.WRITER)
    View blank(@PathVariable UUID id, HttpServletRequest request) {
        return form(id, Ids.next(), "", PostInput.blank("", null), shells.of(request));
    }

    @PostMapping("/rooms/{id}/threads")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    Object start(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Room room = rooms.room(id);
        PostInput input = PostInput.read(request, shell, attachments, clock);
        var typed = new Typed(request);
        UUID sent = typed.id("thread");
        UUID thread = sent == null ? Ids.next() : sent;
        String title = typed.line("title", 3, 160);
        typed.problems().fields().forEach(field -> input.problems().add(field, "exchange.thread.title.problem"));
        if (!PostInput.capacities(room.kind(), room.chairs()).contains(input.capacity())) {
            input.problems().add("capacity", "web.problem.choose");
        }
        if (input.problems().any()) {
            return form(id, thread, typed.raw("title"), input, shell).with(422);
        }
        threads.start(
                id,
                input.post(thread, shell.signedIn().personName(), clock.instant()),
                input.uploads().stream().map(Upload::id).toList(),
                title,
                input.tlp(),
                input.language());
        return SeeOther.to("/rooms/" + id + "/threads/" + thread).say("exchange.thread.said.started");
    }

    private ThreadForm form(UUID id, UUID thread, String title, PostInput input, Shell shell) {
        Room room = rooms.room(id);
        return new ThreadForm(
                id,
                room.purpose(),
                room.kind(),
                room.chairs(),
                thread,
                title,
                pickers.ribbon(shell, room.audience(), room.members(), room.tlp()),
                input);
    }
}
