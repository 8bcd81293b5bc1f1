package org.focalnet.member.handover;

import java.time.Instant;
import java.util.List;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What predecessors wrote down of what is written nowhere, the latest first. */
@Component
@Transactional(readOnly = true)
class NotesSection implements HandoverSection {

    private final HandoverStore store;
    private final NoteStore notes;

    NotesSection(HandoverStore store, NoteStore notes) {
        this.notes = notes;
        this.store = store;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public String key() {
        return "member.handover.notes";
    }

    @Override
    public String lede() {
        return "member.handover.notes.lede";
    }

    @Override
    public List<Part> parts(Shell shell) {
        var own = new Part(
                shell.t("member.handover.notes.team"),
                notes.all().stream().map(one -> entry(one, shell)).toList());
        var left = new Part(
                shell.t("member.handover.notes.written"),
                store.all().stream()
                        .filter(one -> !one.notes().isEmpty())
                        .map(one -> new Entry(
                                one.predecessor().isEmpty() ? shell.t("member.handover.vacant") : one.predecessor(),
                                "/handover/" + one.id(),
                                shell.code("web.role", one.role()),
                                one.notes()))
                        .toList());
        return List.of(left, own);
    }

    private static Entry entry(Note one, Shell shell) {
        Instant written = one.written();
        return new Entry(one.author(), "/handover/notes", written == null ? "" : shell.day(written), one.words());
    }
}
