package org.focalnet.assessment.round;

import java.util.List;
import org.focalnet.assessment.asking.Asking;
import org.focalnet.assessment.closing.Closing;
import org.focalnet.web.Naming;
import org.focalnet.web.Problems;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A round: how far it is, section by section, who is waited for, and what is to be done next.
 *
 * @param follower the next round of the same instrument; null where none has begun
 * @param summary as it is shown in its field
 * @param theirs what a colleague saved meanwhile; empty where nobody did
 */
public record RoundPage(
        Round round,
        List<RoundSection> sections,
        List<Asking> askings,
        List<Closing> closings,
        @Nullable Round follower,
        String summary,
        String theirs,
        boolean writes,
        boolean leads,
        Problems problems)
        implements View {

    public List<RoundSection> chosen() {
        return sections.stream().filter(RoundSection::chosen).toList();
    }

    public int left() {
        return sections.size() - chosen().size();
    }

    /** How many items the round has. */
    public int items() {
        int items = 0;
        for (RoundSection section : chosen()) {
            items += section.items();
        }
        return items;
    }

    /** How many of them are examined: progress, and nothing else. */
    public int examined() {
        int examined = 0;
        for (RoundSection section : chosen()) {
            examined += section.examined();
        }
        return examined;
    }

    public long late() {
        return askings.stream().filter(Asking::late).count();
    }

    public long waits() {
        return askings.stream().filter(Asking::waits).count();
    }

    /** What is to be done next, as the last part of a text key. */
    public String step() {
        if (!round.open()) {
            return "closed";
        }
        if (late() > 0) {
            return "late";
        }
        if (askings.isEmpty() && examined() == 0) {
            return "ask";
        }
        return examined() < items() ? "examine" : "close";
    }

    /** The first section that is not done; the first one where all are. */
    public String unfinished() {
        return chosen().stream()
                .filter(one -> one.examined() < one.items())
                .findFirst()
                .or(() -> chosen().stream().findFirst())
                .map(RoundSection::path)
                .orElse(round.path());
    }

    public List<Naming.Hint> hints() {
        return Naming.in(round.summary());
    }
}
