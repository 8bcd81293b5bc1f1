package org.focalnet.meeting.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a day as a table: a column a room, a row from one beginning or end to the next. Two sessions that are
 * in one room at one time stand side by side; what everybody does together and has no room goes across.
 */
public record DayGrid(List<Column> columns, List<Row> rows) {

    /** A column. @param hall null for what has no room */
    public record Column(@Nullable Hall hall) {}

    /** A row. @param until when the next one begins */
    public record Row(Instant at, Instant until, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param session null where nothing is
     * @param hall the room of its column; null for what has none
     */
    public record Cell(@Nullable Session session, @Nullable UUID hall, int rows, int columns) {}

    private record Lane(@Nullable Hall hall, List<Session> sessions) {}

    public static DayGrid of(Collection<Session> day, List<Hall> halls) {
        List<Session> sessions = day.stream()
                .sorted(Comparator.comparing(one -> one.facts().starts()))
                .toList();
        List<Session> wide = sessions.stream()
                .filter(one -> one.facts().hall() == null
                        && sessions.stream().noneMatch(other -> other != one && one.overlaps(other)))
                .toList();
        List<Lane> lanes = new ArrayList<>();
        Map<UUID, Hall> known = new LinkedHashMap<>();
        halls.forEach(hall -> known.put(hall.id(), hall));
        for (Hall hall : halls) {
            lanes.addAll(lanes(
                    hall,
                    sessions.stream()
                            .filter(one -> hall.id().equals(one.facts().hall()))
                            .toList()));
        }
        List<Session> roomless = sessions.stream()
                .filter(one -> !known.containsKey(one.facts().hall()) && !wide.contains(one))
                .toList();
        if (!roomless.isEmpty() || lanes.isEmpty()) {
            lanes.addAll(lanes(null, roomless));
        }
        var times = new TreeSet<Instant>();
        sessions.forEach(one -> {
            times.add(one.facts().starts());
            times.add(one.facts().ends());
        });
        return new DayGrid(
                lanes.stream().map(lane -> new Column(lane.hall())).toList(),
                rows(new ArrayList<>(times), lanes, wide));
    }

    /** Sessions of one room, each beside those that it overlaps. */
    private static List<Lane> lanes(@Nullable Hall hall, List<Session> sessions) {
        List<Lane> lanes = new ArrayList<>();
        for (Session session : sessions) {
            Lane free = lanes.stream()
                    .filter(lane -> lane.sessions().stream().noneMatch(session::overlaps))
                    .findFirst()
                    .orElse(null);
            if (free == null) {
                free = new Lane(hall, new ArrayList<>());
                lanes.add(free);
            }
            free.sessions().add(session);
        }
        return lanes.isEmpty() ? List.of(new Lane(hall, List.of())) : lanes;
    }

    private static List<Row> rows(List<Instant> times, List<Lane> lanes, List<Session> wide) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at + 1 < times.size(); at++) {
            Instant time = times.get(at);
            List<Cell> cells = new ArrayList<>();
            Session across =
                    wide.stream().filter(one -> runs(one, time)).findFirst().orElse(null);
            if (across != null) {
                if (across.facts().starts().equals(time)) {
                    cells.add(new Cell(across, null, span(across, times), lanes.size()));
                }
            } else {
                for (Lane lane : lanes) {
                    Session here = lane.sessions().stream()
                            .filter(one -> runs(one, time))
                            .findFirst()
                            .orElse(null);
                    UUID hall = lane.hall() == null ? null : lane.hall().id();
                    if (here == null) {
                        cells.add(new Cell(null, hall, 1, 1));
                    } else if (here.facts().starts().equals(time)) {
                        cells.add(new Cell(here, hall, span(here, times), 1));
                    }
                }
            }
            rows.add(new Row(time, times.get(at + 1), cells));
        }
        return rows;
    }

    private static boolean runs(Session session, Instant time) {
        return !time.isBefore(session.facts().starts())
                && time.isBefore(session.facts().ends());
    }

    private static int span(Session session, List<Instant> times) {
        return times.indexOf(session.facts().ends())
                - times.indexOf(session.facts().starts());
    }
}
