package org.focalnet.search.hit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.search.HitFilter;
import org.focalnet.search.text.Wording;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what was typed, and where that finds little, looks for what was meant. */
@Component
public class Finding {

    private static final int FEW = 3;
    private static final Answer NOTHING = new Answer(List.of(), 0, null, null, Map.of());
    private static final Answer NOBODY = new Answer(List.of(), -1, null, null, Map.of());

    private final HitStore hits;
    private final Spelling spelling;
    private final MemberNames names;

    Finding(HitStore hits, Spelling spelling, MemberNames names) {
        this.hits = hits;
        this.spelling = spelling;
        this.names = names;
    }

    /**
     * @param total how many were found; at most as many as are ranked
     * @param instead words that were looked for instead of those typed, which find nothing
     * @param meant words that may have been meant
     * @param senders names of those that the hits come from
     */
    public record Answer(
            List<Hit> hits,
            int total,
            @Nullable String instead,
            @Nullable String meant,
            Map<MemberId, String> senders) {

        /** Whether the sender that was typed is no member. */
        boolean nobody() {
            return total < 0;
        }

        /** Why nothing was found, as the end of a key. */
        public String reason(HitFilter filter) {
            if (nobody()) {
                return "none.sender";
            }
            if (filter.since() != null
                    && filter.until() != null
                    && filter.since().isAfter(filter.until())) {
                return "none.order";
            }
            if (filter.page() > 1) {
                return "none.page";
            }
            return filter.narrowed() ? "none.narrowed" : "none.text";
        }

        public boolean many() {
            return total > 1_000;
        }

        public int pages() {
            return Math.max(1, (total + HitFilter.SIZE - 1) / HitFilter.SIZE);
        }
    }

    Answer find(HitFilter filter, Shell shell) {
        Wording wording = Wording.of(filter.q());
        MemberId sender = null;
        if (!filter.sender().isEmpty()) {
            sender = names.search(filter.sender(), shell.locale()).stream()
                    .map(MemberNames.Named::id)
                    .findFirst()
                    .orElse(null);
            if (sender == null) {
                return NOBODY;
            }
        }
        if (!wording.asks()) {
            return NOTHING;
        }
        HitStore.Found found = hits.find(wording.query(), filter, sender, shell.zone(), wording.forms());
        String instead = null;
        String meant = null;
        if (found.total() < FEW && filter.page() == 1) {
            Optional<String> better = spelling.better(wording);
            if (better.isPresent()) {
                Wording right = Wording.of(better.get());
                HitStore.Found other = hits.find(right.query(), filter, sender, shell.zone(), right.forms());
                if (found.total() == 0 && other.total() > 0) {
                    found = other;
                    instead = better.get();
                } else if (other.total() > found.total()) {
                    meant = better.get();
                }
            }
        }
        return new Answer(found.hits(), found.total(), instead, meant, senders(found.hits(), shell));
    }

    private Map<MemberId, String> senders(List<Hit> found, Shell shell) {
        Map<MemberId, String> senders = new HashMap<>();
        found.stream()
                .map(Hit::sender)
                .filter(Objects::nonNull)
                .forEach(member -> senders.computeIfAbsent(member, key -> names.name(key, shell.locale())));
        return senders;
    }
}
