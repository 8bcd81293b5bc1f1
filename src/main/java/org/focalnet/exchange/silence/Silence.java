package org.focalnet.exchange.silence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.AudienceKind;
import org.focalnet.audience.MemberId;
import org.focalnet.exchange.Silences;
import org.jspecify.annotations.Nullable;

/** A silence procedure as one of its readers sees it. */
public record Silence(
        UUID id,
        MemberId owner,
        AudienceId audience,
        AudienceKind readers,
        Silences.Kind kind,
        String title,
        String text,
        String author,
        int days,
        String zone,
        LocalDate ends,
        Instant deadline,
        boolean named,
        State state,
        Instant opened,
        @Nullable Instant ended) {

    /** Where it stands. */
    public enum State {
        OPEN,
        BROKEN,
        ADOPTED,
        WITHDRAWN
    }

    static final List<AudienceKind> AUDIENCES = List.of(AudienceKind.GROUP, AudienceKind.NAMED, AudienceKind.NETWORK);

    static final int MOST_DAYS = 30;

    /** Whether silence can still be broken: the job that adopts may come a little later than the deadline. */
    public boolean open(Instant now) {
        return state == State.OPEN && deadline.isAfter(now);
    }

    /** Who broke silence and why, for those who may read that. */
    public record Objection(MemberId member, String author, String reason, Instant at) {}
}
