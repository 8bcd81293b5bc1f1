package org.focalnet.secretariat.announcement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.member.LocalName;
import org.jspecify.annotations.Nullable;

/**
 * Something that the secretariat announces.
 *
 * @param titles by language
 * @param texts by language
 * @param group of whose members the readers are; null for the network
 * @param until the last day on which it stands on the start page
 * @param version 0 for one that is not announced yet
 */
public record Announcement(
        UUID id,
        @Nullable AudienceId audience,
        LocalName titles,
        LocalName texts,
        @Nullable UUID group,
        LocalDate until,
        String author,
        int version,
        Instant announced,
        Instant changed,
        @Nullable Instant withdrawn) {

    /** In which of its languages it is read: the reader's, else English, else any. */
    public String language(String wanted) {
        List<String> written = List.copyOf(titles.texts().keySet());
        return written.contains(wanted) || written.isEmpty()
                ? wanted
                : written.contains("en") ? "en" : written.getFirst();
    }

    public boolean revised() {
        return version > 1;
    }

    /** A former version. */
    public record Version(int number, LocalName titles, LocalName texts, String author, Instant at) {}
}
