package org.focalnet.notify.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.Door;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource.Subject;
import org.focalnet.notify.notice.Notice.Part;
import org.focalnet.notify.notice.Notice.Snooze;
import org.focalnet.web.Problems;
import org.focalnet.web.SeeOther;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class NoticeController {

    private final NoticeStore store;
    private final NoticeKinds kinds;
    private final Waiting waiting;
    private final ShellFactory shells;
    private final Clock clock;

    NoticeController(NoticeStore store, NoticeKinds kinds, Waiting waiting, ShellFactory shells, Clock clock) {
        this.store = store;
        this.kinds = kinds;
        this.waiting = waiting;
        this.shells = shells;
        this.clock = clock;
    }

    @GetMapping("/notices")
    @Door(Door.Kind.PAGE)
    NoticeListPage list(HttpServletRequest request) {
        return list(request, new Problems());
    }

    private NoticeListPage list(HttpServletRequest request, Problems problems) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        Part part = part(typed);
        String kind = kinds.of(typed.raw("kind")) == null ? "" : typed.raw("kind");
        int page = typed.raw("page").isEmpty() ? 1 : typed.number("page", 1, 1000);
        NoticeStore.Found found = store.list(part, kind, page);
        Map<UUID, Subject> subjects = kinds.subjects(found.notices());
        Map<String, String> names = new LinkedHashMap<>();
        kinds.all().forEach(one -> names.put(one.key(), shell.t(one.key())));
        List<NoticeListPage.Line> lines = found.notices().stream()
                .map(notice -> line(notice, subjects.get(notice.id()), shell))
                .toList();
        int last = Math.max(1, (found.total() + NoticeStore.PAGE - 1) / NoticeStore.PAGE);
        LocalDate today = clock.instant().atZone(shell.zone()).toLocalDate();
        return new NoticeListPage(part, kind, names, lines, page, last, found.total(), today, problems);
    }

    /** What is no longer the reader's is shown by its fixed sentence alone, and leads nowhere. */
    private NoticeListPage.Line line(Notice notice, @Nullable Subject subject, Shell shell) {
        NoticeKind kind = kinds.of(notice.kind());
        boolean gone = kind != null && notice.object() != null && subject == null;
        return new NoticeListPage.Line(
                notice.id(),
                subject == null ? "" : subject.title(),
                shell.t(notice.kind()),
                gone ? "" : notice.path(),
                notice.at(),
                notice.snoozed(),
                kind != null && kind.recurs() && notice.object() != null);
    }

    @PostMapping("/notices/{id}/completion")
    @Door(Door.Kind.ACT)
    SeeOther finish(@PathVariable UUID id, HttpServletRequest request) {
        store.mark(id, true);
        return back(request, "notify.notice.said.done");
    }

    @PostMapping("/notices/{id}/return")
    @Door(Door.Kind.ACT)
    SeeOther undo(@PathVariable UUID id, HttpServletRequest request) {
        store.mark(id, false);
        return back(request, "notify.notice.said.back");
    }

    @PostMapping("/notices/completion")
    @Door(Door.Kind.ACT)
    SeeOther finishAll(HttpServletRequest request) {
        String kind = new Typed(request).raw("kind");
        store.markAll(kinds.of(kind) == null ? "" : kind);
        return back(request, "notify.notice.said.all");
    }

    @PostMapping("/notices/{id}/snooze")
    @Door(Door.Kind.ACT)
    Object snooze(@PathVariable UUID id, HttpServletRequest request) {
        var typed = new Typed(request);
        Shell shell = shells.of(request);
        LocalDate today = clock.instant().atZone(shell.zone()).toLocalDate();
        Snooze until = typed.choice("until", Snooze.class);
        LocalDate day = until == Snooze.DAY ? typed.day("day", today.plusDays(1), today.plusYears(1)) : null;
        if (until == null || typed.problems().any() || until == Snooze.DAY && day == null) {
            return list(request, new Problems().add("day-" + id, "notify.notice.snooze.when"))
                    .with(422);
        }
        store.snooze(id, until.until(today, day, shell.zone()));
        return back(request, "notify.notice.said.snoozed");
    }

    /** Back to the part of the list on which the form stood. */
    private SeeOther back(HttpServletRequest request, String say) {
        waiting.forget(Objects.requireNonNull(Viewers.require().account()));
        var typed = new Typed(request);
        String kind = typed.raw("kind");
        String query = (part(typed) == Part.OPEN ? "" : "&view=" + part(typed).name())
                + (kinds.of(kind) == null ? "" : "&kind=" + kind);
        return SeeOther.to("/notices" + query.replaceFirst("^&", "?")).say(say);
    }

    private static Part part(Typed typed) {
        return switch (typed.raw("view")) {
            case "DONE" -> Part.DONE;
            case "SNOOZED" -> Part.SNOOZED;
            default -> Part.OPEN;
        };
    }
}
