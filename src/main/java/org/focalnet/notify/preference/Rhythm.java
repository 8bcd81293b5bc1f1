package org.focalnet.notify.preference;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Pace;
import org.jspecify.annotations.Nullable;

/**
 * When an account wants mails.
 *
 * @param choices what it chose, by kind and thing; where it chose nothing the kind decides
 * @param hour of the daily and weekly mail, in its zone
 */
public record Rhythm(Map<Choice, Pace> choices, @Nullable QuietHours quiet, int hour) {

    /** The key of all kinds together. */
    public static final String ALL = "all";

    static final int MORNING = 7;

    /** Of a kind, or of one thing of it. */
    public record Choice(String kind, @Nullable UUID object) {}

    /** What somebody has who chose nothing. */
    public static final Rhythm FIRST = new Rhythm(Map.of(), null, MORNING);

    /** How a notice comes by mail: as chosen for the thing, else for the kind, else as the kind suggests. */
    public Pace pace(String kind, @Nullable UUID object, Pace suggested) {
        if (choices.get(new Choice(ALL, null)) == Pace.NEVER) {
            return Pace.NEVER;
        }
        Pace ofKind = choices.getOrDefault(new Choice(kind, null), suggested);
        return object == null ? ofKind : choices.getOrDefault(new Choice(kind, object), ofKind);
    }

    /** When a notice of now is mailed; empty for never. */
    public Optional<Instant> mail(
            String kind, @Nullable UUID object, @Nullable NoticeKind known, Instant now, ZoneId zone) {
        return switch (pace(kind, object, known)) {
            case NOW -> Optional.of(loud(now, zone));
            case DAILY -> Optional.of(next(now, zone, false));
            case WEEKLY -> Optional.of(next(now, zone, true));
            case NEVER -> Optional.empty();
        };
    }

    /** Whether notices of it are told at once. */
    public boolean atOnce(String kind, @Nullable UUID object, @Nullable NoticeKind known) {
        return pace(kind, object, known) == Pace.NOW;
    }

    /** The next moment, from now on, that is not in the quiet hours. */
    public Instant loud(Instant now, ZoneId zone) {
        return quiet == null ? now : quiet.next(now, zone);
    }

    private Pace pace(String kind, @Nullable UUID object, @Nullable NoticeKind known) {
        return pace(kind, object, known == null ? Pace.NOW : known.pace());
    }

    private Instant next(Instant now, ZoneId zone, boolean onMonday) {
        ZonedDateTime at = now.atZone(zone).toLocalDate().atTime(hour, 0).atZone(zone);
        if (!at.toInstant().isAfter(now)) {
            at = now.atZone(zone).toLocalDate().plusDays(1).atTime(hour, 0).atZone(zone);
        }
        return onMonday
                ? at.toLocalDate()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .atTime(hour, 0)
                        .atZone(zone)
                        .toInstant()
                : at.toInstant();
    }
}
