package org.focalnet.exchange.widening;

import java.util.Map;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.exchange.text.Prose;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;

/** The chain of one request: what, for whom, why, the writer's word, where it went. */
public record WideningPage(
        Widening widening,
        Prose text,
        Ribbon ribbon,
        Map<MemberId, String> names,
        Viewer viewer,
        String reason,
        Problems problems)
        implements View {

    public String name(MemberId member) {
        return names.getOrDefault(member, "–");
    }

    /** Whether this viewer's word is waited for. */
    public boolean answerable() {
        return widening.word() == null
                && viewer.role().writes()
                && viewer.member().equals(widening.post().writer());
    }

    public boolean passable() {
        return widening.passable() && viewer.role().writes() && asking();
    }

    public boolean asking() {
        return viewer.member().equals(widening.asker());
    }
}
