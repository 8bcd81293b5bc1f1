package org.focalnet.workload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.focalnet.audience.Viewers;
import org.focalnet.web.Shell;
import org.focalnet.workload.effort.Efforts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much the viewer's office has to do and can do, month by month. */
@Component
@Transactional(readOnly = true)
public class Workload {

    /** Commitments that are alike in months, minutes and carrier are one row: thousands of them are a few hundred. */
    private static final String BOTH = """
            select null as carrier, valid_from as first, null::date as last, 0 as minutes, 1 as times,
                   holder_hours, alternate_hours, staff_hours, true as open
              from workload.mandate where owner_id = :member
            union all
            select carrier, first_month, last_month, minutes, count(*)::int, 0, 0, 0, state = 'OPEN'
              from workload.commitment
             where owner_id = :member and state = any(:states) and carrier <> 'INSTITUTION'
             group by carrier, first_month, last_month, minutes, state
            """;

    private final JdbcClient jdbc;
    private final Efforts efforts;
    private final Clock clock;

    Workload(JdbcClient jdbc, Efforts efforts, Clock clock) {
        this.jdbc = jdbc;
        this.efforts = efforts;
        this.clock = clock;
    }

    /** So many months from one on, each with what is still to do and available; one statement. */
    public List<MonthLoad> months(YearMonth from, int count) {
        return months(from, count, "OPEN");
    }

    /** The same with what was done: what a year asked of the office. */
    public List<MonthLoad> asked(YearMonth from, int count) {
        return months(from, count, "OPEN", "DONE");
    }

    private List<MonthLoad> months(YearMonth from, int count, String... states) {
        YearMonth now = YearMonth.now(clock);
        var available = new TreeMap<YearMonth, Map<Carrier, Integer>>();
        var planned = new HashMap<YearMonth, Map<Carrier, Integer>>();
        var statement = jdbc.sql(BOTH)
                .param("member", Viewers.require().member().value())
                .param("states", states);
        statement.query(row -> {
            YearMonth first = month(row, "first");
            if (row.getString("carrier") == null) {
                available.put(first, hours(row));
                return;
            }
            Carrier carrier = Carrier.valueOf(row.getString("carrier"));
            int times = row.getInt("times");
            var months = new Months(first, month(row, "last"));
            (row.getBoolean("open") ? months.open(now) : months)
                    .spread(row.getInt("minutes"))
                    .forEach((month, minutes) -> planned.computeIfAbsent(month, key -> new EnumMap<>(Carrier.class))
                            .merge(carrier, minutes * times, Integer::sum));
        });
        List<MonthLoad> months = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = from.plusMonths(i);
            var holds = available.floorEntry(month);
            months.add(new MonthLoad(
                    month, planned.getOrDefault(month, Map.of()), holds == null ? null : holds.getValue()));
        }
        return months;
    }

    /**
     * The months, this one and later ones, that something would fill beyond what the office can do, as they would be then.
     *
     * @param held what it holds already, and would hold no longer; empty for something new
     */
    private List<MonthLoad> passed(Months when, int minutes, Map<YearMonth, Integer> held) {
        YearMonth now = YearMonth.now(clock);
        var spread = when.open(now).spread(minutes);
        return months(spread.firstKey(), spread.size()).stream()
                .filter(month -> !month.month().isBefore(now))
                .filter(month -> more(spread, held, month.month()) > 0)
                .map(month -> month.with(more(spread, held, month.month())))
                .filter(month -> month.over() > 0)
                .toList();
    }

    private static int more(Map<YearMonth, Integer> spread, Map<YearMonth, Integer> held, YearMonth month) {
        return spread.getOrDefault(month, 0) - held.getOrDefault(month, 0);
    }

    /** The first month, within a year, from which something would pass no month's hours. */
    public Optional<YearMonth> room(Months when, int minutes, Map<YearMonth, Integer> held) {
        YearMonth now = YearMonth.now(clock);
        var begins = when.open(now);
        var spread = List.copyOf(begins.spread(minutes).values());
        YearMonth first = begins.first().isBefore(now) ? now : begins.first();
        List<MonthLoad> ahead = months(first, 12 + spread.size()).stream()
                .map(month -> month.with(-held.getOrDefault(month.month(), 0)))
                .toList();
        return java.util.stream.IntStream.rangeClosed(1, 12)
                .filter(later -> java.util.stream.IntStream.range(0, spread.size())
                        .allMatch(i -> ahead.get(later + i - 1).known()
                                && ahead.get(later + i - 1).with(spread.get(i)).over() == 0))
                .mapToObj(later -> first.plusMonths(later - 1L))
                .findFirst();
    }

    /** What a page says before its office takes on something of a kind that passes its hours; null where it does not. */
    public @Nullable Overload overload(String kind, Months when, Shell shell) {
        return overload(efforts.minutes(kind, when.count()), when, Map.of(), shell);
    }

    /** The same for something that takes so many minutes, and holds some of them already. */
    public @Nullable Overload overload(int minutes, Months when, Map<YearMonth, Integer> held, Shell shell) {
        List<MonthLoad> passed = passed(when, minutes, held);
        if (passed.isEmpty()) {
            return null;
        }
        MonthLoad worst = passed.stream()
                .max(java.util.Comparator.comparingInt(MonthLoad::over))
                .orElseThrow();
        String warning = shell.t(
                "workload.warning",
                shell.month(worst.month().atDay(1)),
                Hours.of(worst.total(), shell),
                Hours.of(worst.hours(), shell),
                passed.size() - 1);
        return new Overload(warning, passed, room(when, minutes, held).orElse(null));
    }

    private static YearMonth month(ResultSet row, String column) throws SQLException {
        return YearMonth.from(row.getObject(column, LocalDate.class));
    }

    private static Map<Carrier, Integer> hours(ResultSet row) throws SQLException {
        return Map.of(
                Carrier.HOLDER, row.getInt("holder_hours") * 60,
                Carrier.ALTERNATE, row.getInt("alternate_hours") * 60,
                Carrier.STAFF, row.getInt("staff_hours") * 60);
    }
}
