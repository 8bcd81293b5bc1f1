package org.focalnet.notify.preference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Pace;
import org.focalnet.notify.notice.Notice;
import org.focalnet.notify.notice.NoticeKinds;
import org.focalnet.notify.notice.NoticeStore;
import org.focalnet.web.SeeOther;
import org.focalnet.web.ShellFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** No more mails about the one thing that a notice is about, such as a room. */
@Controller
class MuteController {

    private final Preferences changes;
    private final NoticeStore notices;
    private final NoticeKinds kinds;
    private final ShellFactory shells;

    MuteController(Preferences changes, NoticeStore notices, NoticeKinds kinds, ShellFactory shells) {
        this.changes = changes;
        this.notices = notices;
        this.kinds = kinds;
        this.shells = shells;
    }

    @PostMapping("/notices/{id}/mute")
    @Door(Door.Kind.ACT)
    SeeOther mute(@PathVariable UUID id, HttpServletRequest request) {
        Notice notice = notices.get(id);
        NoticeKind kind = kinds.of(notice.kind());
        if (kind == null || !kind.recurs() || notice.object() == null) {
            throw new NotFound();
        }
        changes.choose(
                notice.kind(), notice.object(), Pace.NEVER, shells.of(request).zone());
        return SeeOther.to("/notices").say("notify.notice.said.muted");
    }
}
