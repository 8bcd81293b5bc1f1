package org.focalnet.search.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.notify.Notices;
import org.focalnet.search.SearchChanged;
import org.focalnet.search.Searchable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Follows what modules say has changed. */
@Component
class IndexListener {

    private final IndexStore entries;
    private final Notices notices;
    private final Map<String, Searchable> kinds;

    IndexListener(IndexStore entries, Notices notices, List<Searchable> kinds) {
        this.entries = entries;
        this.notices = notices;
        this.kinds = kinds.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    }

    /**
     * In the transaction of the change: what was found until now may be for fewer readers, or for none, from here on. It
     * comes back as it is a moment later, in {@link #bring}.
     */
    @EventListener
    void forget(SearchChanged changed) {
        var viewer = Viewers.current();
        if (!notices.quiet()
                && TransactionSynchronizationManager.isActualTransactionActive()
                && viewer != null
                && viewer.member().equals(changed.owner())) {
            entries.remove(changed.kind(), changed.id());
        }
    }

    /**
     * After it. Without a transaction of the listener's own: it would begin before there is a viewer. What is past when the
     * program starts is brought in by {@link Filling}, all at once.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED, condition = "!@notices.quiet()")
    void bring(SearchChanged changed) {
        Searchable kind = kinds.get(changed.kind());
        if (kind != null) {
            Viewers.run(Viewer.office(changed.owner()), () -> entries.bring(kind, changed.id()));
        }
    }
}
