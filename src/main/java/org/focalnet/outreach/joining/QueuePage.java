package org.focalnet.outreach.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.focalnet.outreach.joining.Nomination.State;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/** The nominations before the secretariat. @param state null for those that wait for it */
public record QueuePage(
        List<Nomination> shown,
        @Nullable State state,
        String q,
        boolean newest,
        Map<State, Integer> counts,
        int found,
        int page,
        int last)
        implements View {

    public int waiting() {
        return counts.getOrDefault(State.WAITING, 0) + counts.getOrDefault(State.VERIFIED, 0);
    }

    /** Whether no nomination ever came. */
    public boolean never() {
        return counts.isEmpty();
    }

    public String at(@Nullable State other, boolean latest, int number) {
        return "/nominations?state="
                + (other == null ? "" : other.name().toLowerCase(Locale.ROOT))
                + (latest ? "&sort=newest" : "")
                + (q.isEmpty() ? "" : "&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8))
                + (number == 1 ? "" : "&page=" + number);
    }
}
