package org.focalnet.cooperation.need;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.MemberId;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * Saying that a need was met, and by whom.
 *
 * @param partners names of those to whom the need introduced its owner, by their ids
 * @param others names of all other members
 * @param names of those who are named in either version
 * @param theirs what a colleague said since the form was opened; null where nobody did
 */
public record FulfilmentPage(
        Need need,
        Fulfilment said,
        Map<String, String> partners,
        Map<String, String> others,
        Map<MemberId, String> names,
        @Nullable Fulfilment theirs,
        Problems problems)
        implements View {

    /** The ids of partners that are ticked. */
    public Set<String> ticked() {
        return said.helped().stream().map(MemberId::toString).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The one that is chosen beside the partners. */
    public String other() {
        return said.helped().stream()
                .map(MemberId::toString)
                .filter(id -> !partners.containsKey(id))
                .findFirst()
                .orElse("");
    }

    public List<String> named(Fulfilment one) {
        return one.helped().stream()
                .map(member -> names.getOrDefault(member, "–"))
                .toList();
    }

    /** The version that a form sent from here has seen. */
    public int version() {
        return theirs == null ? said.version() : theirs.version();
    }
}
