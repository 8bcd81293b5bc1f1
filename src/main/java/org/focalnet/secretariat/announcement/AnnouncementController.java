package org.focalnet.secretariat.announcement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
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

/** Announcements, for whoever they are addressed to. */
@Controller
class AnnouncementController {

    private final AnnouncementStore store;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    AnnouncementController(AnnouncementStore store, AudiencePickers pickers, ShellFactory shells) {
        this.store = store;
        this.pickers = pickers;
        this.shells = shells;
    }

    @GetMapping("/announcements")
    @Door(Door.Kind.PAGE)
    View list(HttpServletRequest request) {
        var typed = new Typed(request);
        boolean writes = Viewers.require().role().secretariat();
        String q = typed.raw("q").strip();
        q = q.substring(0, Math.min(q.length(), 100));
        int number = typed.raw("page").matches("[1-9][0-9]{0,4}") ? Integer.parseInt(typed.raw("page")) : 1;
        AnnouncementStore.Found found = store.list(q, writes, number);
        return new AnnouncementListPage(
                found.announcements(),
                q,
                number,
                Math.max(1, (found.total() + AnnouncementStore.PAGE - 1) / AnnouncementStore.PAGE),
                writes);
    }

    @GetMapping("/announcements/{id}")
    @Door(Door.Kind.PAGE)
    View show(@PathVariable UUID id, HttpServletRequest request) {
        Shell shell = shells.of(request);
        boolean writes = Viewers.require().role().secretariat();
        Announcement one = store.get(id, writes);
        return new AnnouncementPage(
                one,
                store.versions(id),
                pickers.ribbon(
                        shell, Objects.requireNonNull(one.audience()), one.group() == null ? Tlp.GREEN : Tlp.AMBER),
                writes);
    }

    @PostMapping("/announcements/{id}/withdrawal")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.OFFICER)
    SeeOther withdraw(@PathVariable UUID id) {
        store.withdraw(id);
        return SeeOther.to("/announcements").say("secretariat.announcement.said.withdrawn");
    }
}
