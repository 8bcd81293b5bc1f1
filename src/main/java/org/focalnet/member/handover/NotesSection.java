package org.focalnet.member.handover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.identity.Accounts;
import org.focalnet.identity.Colleague;
import org.focalnet.web.HandoverSection;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What predecessors wrote down of what is written nowhere, and what those who are there keep. */
@Component
@Transactional(readOnly = true)
class NotesSection implements HandoverSection {

    private final HandoverStore store;
    private final NoteStore notes;
    private final Accounts accounts;

    NotesSection(HandoverStore store, NoteStore notes, Accounts accounts) {
        this.accounts = accounts;
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
        Set<UUID> team = accounts.team().stream().map(Colleague::id).collect(Collectors.toSet());
        List<Note> all = notes.all();
        Stream<Entry> handed = store.all().stream()
                .filter(one -> !one.notes().isEmpty())
                .map(one -> new Entry(
                        one.predecessor().isEmpty() ? shell.t("member.handover.vacant") : one.predecessor(),
                        "/handover/" + one.id(),
                        shell.code("web.role", one.role()),
                        one.notes()));
        Stream<Entry> gone =
                all.stream().filter(one -> !team.contains(one.account())).map(one -> entry(one, shell));
        List<Entry> here = all.stream()
                .filter(one -> team.contains(one.account()))
                .map(one -> entry(one, shell))
                .toList();
        return List.of(
                new Part(
                        shell.t("member.handover.notes.written"),
                        Stream.concat(gone, handed).toList()),
                new Part(shell.t("member.handover.notes.team"), here));
    }

    private static Entry entry(Note one, Shell shell) {
        Instant written = one.written();
        return new Entry(one.author(), "/handover/notes", written == null ? "" : shell.day(written), one.words());
    }
}
