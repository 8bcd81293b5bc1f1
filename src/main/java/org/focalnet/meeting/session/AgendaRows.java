package org.focalnet.meeting.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Refused;
import org.focalnet.document.Table;
import org.focalnet.meeting.networkmeeting.NetworkMeeting;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as sessions of a meeting; every fault is found before anything is written. */
public final class AgendaRows {

    private static final int FAULTS = 200;
    private static final int LONGEST = 18;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30); // from where workbooks count days
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu"),
            DateTimeFormatter.ofPattern("d/M/uuuu"));

    /** A row as a session. @param hall the name of its room; empty for none */
    record Line(int row, NewSession session, String hall) {}

    /** What is wrong in a row. @param column as it is called; empty where the whole row is meant */
    public record Fault(int row, String column, String key, List<Object> arguments) {

        public String words(Shell shell) {
            return column.isEmpty()
                    ? shell.t("session.import.row", row, shell.t(key, arguments.toArray()))
                    : shell.t(
                            "session.import.cell",
                            row,
                            shell.t("session.column." + column),
                            shell.t(key, arguments.toArray()));
        }
    }

    /** @param lines none where there are faults */
    record Read(List<Line> lines, List<Fault> faults) {}

    private final NetworkMeeting meeting;
    private final Shell shell;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable LocalDate before;

    private AgendaRows(NetworkMeeting meeting, Shell shell) {
        this.meeting = meeting;
        this.shell = shell;
    }

    static Read read(Table table, NetworkMeeting meeting, Shell shell) {
        return new AgendaRows(meeting, shell).all(table);
    }

    private Read all(Table table) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (places.isEmpty()) {
                head(row);
                continue;
            }
            Line line = line(row);
            if (line != null) {
                lines.add(line);
            }
        }
        if (places.isEmpty()) {
            throw new Refused("session.import.head", "file");
        }
        if (lines.isEmpty() && faults.isEmpty()) {
            throw new Refused("document.table.empty", "file");
        }
        return faults.isEmpty() ? new Read(lines, List.of()) : new Read(List.of(), faults);
    }

    /** The first row that names a title and a time, in any of the program's languages. */
    private void head(Table.Row row) {
        Map<String, Integer> found = new HashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String cell = row.cell(at).strip().toLowerCase(Locale.ROOT);
            for (String column : AgendaFiles.COLUMNS) {
                boolean named = cell.equals(column)
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language -> shell.in(language)
                                        .t("session.column." + column)
                                        .toLowerCase(Locale.ROOT)
                                        .equals(cell));
                if (named) {
                    found.putIfAbsent(column, at);
                }
            }
        }
        if (found.containsKey("title") && found.containsKey("from")) {
            places.putAll(found);
        }
    }

    private @Nullable Line line(Table.Row row) {
        int had = faults.size();
        String title = text(row, "title", 1, 200);
        LocalDate day = day(row);
        Instant starts = at(row, "from", day);
        Instant ends = ends(row, starts, day);
        SessionKind kind = kind(row);
        String hall = text(row, "hall", 0, 80);
        String track = text(row, "track", 0, 80);
        String chair = text(row, "chair", 0, 200);
        String speakers = text(row, "speakers", 0, 2000);
        String text = text(row, "text", 0, 8000);
        if (faults.size() > had || starts == null || ends == null || kind == null) {
            return null;
        }
        var facts = meeting.facts();
        return new Line(
                row.number(),
                new NewSession(
                        null,
                        kind,
                        track,
                        title,
                        text,
                        starts,
                        ends,
                        chair,
                        speakers,
                        Set.of(),
                        facts.tlp(),
                        facts.chathamHouse(),
                        false),
                hall);
    }

    /** When it ends: on the same day, or after midnight where that would be before it begins. */
    private @Nullable Instant ends(Table.Row row, @Nullable Instant starts, @Nullable LocalDate day) {
        Instant ends = at(row, "to", day);
        if (starts == null || ends == null || day == null) {
            return ends;
        }
        if (!ends.isAfter(starts)
                && ends.atZone(meeting.facts().zone()).toLocalTime().isAfter(SessionInput.MORNING)) {
            fault(row, "to", "session.to.before");
            return null;
        }
        Instant until = ends.isAfter(starts) ? ends : at(row, "to", day.plusDays(1));
        if (until != null && Duration.between(starts, until).toHours() > LONGEST) {
            fault(row, "to", "session.to.long", LONGEST);
        } else if (until != null && !meeting.facts().holds(starts, until)) {
            fault(row, "from", "session.outside");
        }
        return until;
    }

    private String text(Table.Row row, String column, int least, int most) {
        String cell = cell(row, column);
        if (cell.equals(Table.FORMULA)) {
            fault(row, column, "session.import.formula");
            return "";
        }
        int length = cell.codePointCount(0, cell.length());
        if (length < least) {
            fault(row, column, "web.problem.required");
        } else if (length > most) {
            fault(row, column, "web.problem.long", most, length);
        }
        return cell;
    }

    /** The day of a row; where cells of several rows were joined, that of the row above. */
    private @Nullable LocalDate day(Table.Row row) {
        String cell = text(row, "day", 0, 40);
        if (cell.isEmpty()) {
            if (before == null) {
                fault(row, "day", "session.import.day", meeting.facts().starts());
            }
            return before;
        }
        LocalDate day = null;
        for (DateTimeFormatter format : DAYS) {
            try {
                day = LocalDate.parse(cell, format.withResolverStyle(java.time.format.ResolverStyle.STRICT));
                break;
            } catch (DateTimeException other) {
                // another way to write it is tried
            }
        }
        if (day == null && cell.matches("[0-9]{5}([.]0+)?")) {
            day = EPOCH.plusDays(Long.parseLong(cell.substring(0, 5)));
        }
        if (day == null) {
            fault(row, "day", "session.import.day", meeting.facts().starts());
        } else {
            before = day;
        }
        return day;
    }

    private @Nullable Instant at(Table.Row row, String column, @Nullable LocalDate day) {
        String cell = text(row, column, 1, 20);
        ZoneId zone = meeting.facts().zone();
        try {
            LocalTime time = cell.matches("0?[.][0-9]+|0")
                    ? LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(Double.parseDouble(cell) * 1_440) * 60))
                    : LocalTime.parse(cell.length() == 4 ? "0" + cell : cell);
            LocalDateTime local = day == null ? null : day.atTime(time);
            if (local != null && zone.getRules().getValidOffsets(local).isEmpty()) {
                fault(row, column, "meeting.meeting.skipped");
                return null;
            }
            return local == null ? null : local.atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            if (!cell.isEmpty()) {
                fault(row, column, "meeting.meeting.time");
            }
            return null;
        }
    }

    private @Nullable SessionKind kind(Table.Row row) {
        String cell = text(row, "kind", 0, 60);
        if (cell.isEmpty()) {
            return SessionKind.PLENARY;
        }
        SessionKind found = Arrays.stream(SessionKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(cell)
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language -> shell.in(language)
                                        .code("session.kind", kind)
                                        .equalsIgnoreCase(cell)))
                .findFirst()
                .orElse(null);
        if (found == null) {
            fault(row, "kind", "session.import.kind", shell.code("session.kind", SessionKind.PLENARY));
        }
        return found;
    }

    private String cell(Table.Row row, String column) {
        Integer at = places.get(column);
        return at == null ? "" : row.cell(at);
    }

    private void fault(Table.Row row, String column, String key, Object... arguments) {
        if (faults.size() < FAULTS) {
            faults.add(new Fault(row.number(), column, key, List.of(arguments)));
        }
    }
}
