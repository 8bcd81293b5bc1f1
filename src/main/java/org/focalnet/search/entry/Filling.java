package org.focalnet.search.entry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.stereotype.Component;

/** Brings in all objects of a kind, office by office, each reading no more than its own. */
@Component
class Filling {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int PAGE = 200;

    private final IndexStore entries;
    private final Audiences audiences;
    private final List<Searchable> kinds;

    Filling(IndexStore entries, Audiences audiences, List<Searchable> kinds) {
        this.entries = entries;
        this.audiences = audiences;
        this.kinds = List.copyOf(kinds);
    }

    /** The kinds that were not brought in yet, or by an older version of the analyser. */
    void fill() {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> {
            List<Searchable> waiting =
                    kinds.stream().filter(kind -> !entries.filled(kind.kind())).toList();
            if (waiting.isEmpty()) {
                return;
            }
            Set<MemberId> members = new LinkedHashSet<>(audiences.preview(AudienceChoice.NETWORK));
            members.add(MemberId.SECRETARIAT);
            for (Searchable kind : waiting) {
                members.forEach(member -> Viewers.run(Viewer.office(member), () -> fill(kind)));
                entries.noteFill(kind.kind());
            }
        });
    }

    private void fill(Searchable kind) {
        UUID after = FIRST;
        List<UUID> page;
        do {
            page = kind.all(after, PAGE);
            page.forEach(object -> entries.bring(kind, object));
            after = page.isEmpty() ? after : page.getLast();
        } while (page.size() == PAGE);
    }

    void forget() {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), entries::forget);
    }
}
