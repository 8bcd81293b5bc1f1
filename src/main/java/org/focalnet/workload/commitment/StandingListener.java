package org.focalnet.workload.commitment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.workload.CommitmentChanged;
import org.focalnet.workload.CommitmentSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Follows what modules say has changed, and looks at all that stands: office by office, each reading its own. */
@Component
class StandingListener {

    private final Standing standing;
    private final Audiences audiences;
    private final TransactionTemplate transaction;
    private final Map<String, CommitmentSource> sources;

    StandingListener(
            Standing standing, Audiences audiences, TransactionTemplate transaction, List<CommitmentSource> sources) {
        this.standing = standing;
        this.audiences = audiences;
        this.transaction = transaction;
        this.sources = sources.stream().collect(Collectors.toMap(CommitmentSource::kind, Function.identity()));
    }

    /**
     * Without a transaction of the listener's own: it would begin before there is a viewer. While the past is brought in,
     * all that stands is looked at in the end.
     */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED, condition = "!@notices.quiet()")
    void on(CommitmentChanged changed) {
        CommitmentSource source = sources.get(changed.kind());
        UUID id = changed.id();
        if (source != null) {
            Viewers.run(Viewer.office(changed.owner()), () -> {
                if (id == null) {
                    standing.all(source);
                } else {
                    standing.bring(source, id);
                }
            });
        }
    }

    /**
     * What stood before this module did, what ended by its date, and what an event did not name. One transaction an office:
     * entering it as its viewer costs more than most of what is asked in it.
     */
    void all() {
        Viewers.run(Viewer.office(MemberId.SECRETARIAT), () -> {
            Set<MemberId> members = new LinkedHashSet<>(audiences.preview(AudienceChoice.NETWORK));
            members.add(MemberId.SECRETARIAT);
            members.forEach(member -> Viewers.run(
                    Viewer.office(member),
                    () -> transaction.executeWithoutResult(
                            status -> sources.values().forEach(standing::all))));
        });
    }
}
