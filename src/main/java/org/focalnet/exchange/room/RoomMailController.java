package org.focalnet.exchange.room;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Typed;
import org.focalnet.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Whether mails about a room are answered by mail: its owner says so. */
@Controller
class RoomMailController {

    private final RoomReplies replies;

    RoomMailController(RoomReplies replies) {
        this.replies = replies;
    }

    @GetMapping("/rooms/{id}/mail")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id) {
        return replies.mail(id);
    }

    @PostMapping("/rooms/{id}/mail")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.WRITER)
    SeeOther change(@PathVariable UUID id, HttpServletRequest request) {
        boolean allow = new Typed(request).raw("allow").equals("true");
        replies.allow(id, allow);
        return SeeOther.to("/rooms/" + id + "/mail")
                .say(allow ? "exchange.reply.said.allowed" : "exchange.reply.said.forbidden");
    }
}
