package org.focalnet.training.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.notify.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the training network into an empty database, before the first page is served. */
@Component
@Profile("demo")
class TrainingLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingLoader.class);

    private final List<Part> parts;
    private final Members members;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile boolean running;
    private volatile Duration took = Duration.ZERO;

    TrainingLoader(List<Part> parts, Members members, Notices notices, TransactionTemplate transaction, Clock clock) {
        this.parts = parts;
        this.members = members;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (members.all().stream().anyMatch(member -> member.kind() != MemberKind.SECRETARIAT)) {
            return;
        }
        Instant begun = clock.instant();
        var stage = new Stage(transaction, begun);
        notices.quietly(() -> parts.forEach(part -> part.load(stage)));
        took = Duration.between(begun, clock.instant());
        LOG.info("the training network was loaded in {} ms", took.toMillis());
    }

    /** How long loading took; nothing where the network was there. */
    Duration took() {
        return took;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
