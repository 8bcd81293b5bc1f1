package org.focalnet.meeting.history;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/**
 * An annual meeting of the public record ({@code data/annual-meetings.csv}).
 *
 * @param number empty for the launch
 * @param from a day, or a month where the day is not known
 * @param source the public report that tells of it
 */
public record PastMeeting(
        String number,
        String from,
        String until,
        String place,
        String hosts,
        String attendance,
        String topics,
        String source) {

    private static final List<PastMeeting> ALL = read();

    /** The newest first. */
    static List<PastMeeting> all() {
        return ALL;
    }

    private static List<PastMeeting> read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(PastMeeting.class.getResourceAsStream("/data/annual-meetings.csv")),
                        StandardCharsets.UTF_8);
                var lines = format.parse(text)) {
            return lines.getRecords().reversed().stream()
                    .map(line -> new PastMeeting(
                            line.get("number"),
                            line.get("from"),
                            line.get("until"),
                            line.get("place"),
                            line.get("hosts"),
                            line.get("attendance"),
                            line.get("topics"),
                            line.get("source")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the record of annual meetings cannot be read", e);
        }
    }
}
