package org.focalnet.secretariat.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.AudienceId;
import org.focalnet.notify.YearSource;
import org.springframework.stereotype.Component;

/** What was decided for the whole network, and what became of it: counts, and nobody who took it on. */
@Component
class DecisionYear implements YearSource {

    private final NetworkDecisionStore decisions;

    DecisionYear(NetworkDecisionStore decisions) {
        this.decisions = decisions;
    }

    @Override
    public String chapter() {
        return "decisions";
    }

    @Override
    public List<Figure> of(Year year) {
        List<NetworkDecision> all = decisions.all().stream()
                .filter(one -> one.decided().getYear() == year.number())
                .filter(one -> AudienceId.NETWORK.equals(one.audience()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (NetworkDecision.State state : NetworkDecision.State.values()) {
            figures.add(new Figure(
                    year.word("secretariat.decision.state." + state.name().toLowerCase(Locale.ROOT)), year.count((int)
                            all.stream().filter(one -> one.state() == state).count())));
        }
        return figures;
    }
}
