package org.focalnet.meeting.session;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.focalnet.audience.Tlp;
import org.jspecify.annotations.Nullable;

/**
 * What the agenda says of a session.
 *
 * @param hall its room; null where none is fixed
 * @param track what it belongs to; may be empty
 * @param chair may be empty
 * @param speakers announced speakers, a line each
 * @param languages codes of those into which it is interpreted; empty where it is as the meeting says
 * @param chathamHouse whether the Chatham House Rule holds in it
 * @param observers whether observers and experts may be in it
 */
public record NewSession(
        @Nullable UUID hall,
        SessionKind kind,
        String track,
        String title,
        String text,
        Instant starts,
        Instant ends,
        String chair,
        String speakers,
        Set<String> languages,
        Tlp tlp,
        boolean chathamHouse,
        boolean observers) {

    /** The same in a room. */
    NewSession in(@Nullable UUID other) {
        return new NewSession(
                other,
                kind,
                track,
                title,
                text,
                starts,
                ends,
                chair,
                speakers,
                languages,
                tlp,
                chathamHouse,
                observers);
    }

    /** Who is announced: the chair, then the speakers. */
    public List<String> people() {
        return Stream.concat(Stream.of(chair), speakers.lines())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
