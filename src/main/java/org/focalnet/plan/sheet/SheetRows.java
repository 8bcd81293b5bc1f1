package org.focalnet.plan.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.focalnet.audience.Refused;
import org.focalnet.document.Spreadsheet;
import org.focalnet.document.Table;
import org.focalnet.member.Pillar;
import org.focalnet.plan.ActionStatus;
import org.focalnet.plan.CostBand;
import org.focalnet.plan.Resourced;
import org.focalnet.plan.plan.Plan;
import org.focalnet.web.Shell;
import org.focalnet.web.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table as actions of a plan; every fault is found before anything is written. */
final class SheetRows {

    private static final int CELL = 4_000;
    private static final int FAULTS = 200;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private final Plan plan;
    private final Shell shell;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Map<String, Map<String, Enum<?>>> words = new HashMap<>();

    /**
     * A row as an action.
     *
     * @param number the one that it has in the file; 0 for none
     * @param status null where the file says nothing of it
     * @param needs numbers; null where the file has no such column
     */
    record Line(
            int row,
            int number,
            String objective,
            @Nullable Pillar pillar,
            String title,
            String about,
            String lead,
            List<String> partners,
            @Nullable LocalDate starts,
            @Nullable LocalDate due,
            CostBand cost,
            Resourced resourced,
            @Nullable ActionStatus status,
            String reason,
            @Nullable Set<Integer> needs) {}

    /** @param lines none where there are faults */
    record Read(List<Line> lines, List<Fault> faults) {}

    private SheetRows(Plan plan, Shell shell) {
        this.plan = plan;
        this.shell = shell;
    }

    static Read read(Table table, Plan plan, Shell shell) {
        return new SheetRows(plan, shell).all(table);
    }

    private Read all(Table table) {
        List<Line> lines = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        for (Table.Row row : table.rows()) {
            if (places.isEmpty()) {
                head(row);
            } else if (faults.size() < FAULTS) {
                Line line = line(row);
                if (line.number() > 0 && !numbers.add(line.number())) {
                    fault(row, Column.NUMBER, "plan.import.number.twice", line.number());
                }
                lines.add(line);
            }
        }
        if (places.isEmpty()) {
            throw new Refused("plan.import.head", "file", Column.OBJECTIVE.label(shell), Column.TITLE.label(shell));
        }
        if (lines.isEmpty()) {
            throw new Refused("document.table.empty", "file");
        }
        for (Line line : lines) {
            if (line.needs() != null && line.needs().contains(line.number()) && line.number() > 0) {
                faults.add(Fault.of(line.row(), Column.NEEDS, "plan.import.needs.itself"));
            }
        }
        return new Read(faults.isEmpty() ? lines : List.of(), faults);
    }

    /** The row that names the columns, in any of the languages; what comes before it is passed over. */
    private void head(Table.Row row) {
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i).toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                boolean named = cell.equals(column.name().toLowerCase(Locale.ROOT))
                        || Texts.LANGUAGES.stream()
                                .anyMatch(language -> cell.equals(
                                        shell.in(language).t(column.key()).toLowerCase(Locale.ROOT)));
                if (named) {
                    found.putIfAbsent(column, i);
                }
            }
        }
        if (found.containsKey(Column.TITLE) && found.containsKey(Column.OBJECTIVE)) {
            places.putAll(found);
        }
    }

    private Line line(Table.Row row) {
        LocalDate starts = day(row, Column.STARTS);
        LocalDate due = day(row, Column.DUE);
        if (starts != null && due != null && due.isBefore(starts)) {
            fault(row, Column.DUE, "plan.import.due.before", starts);
        }
        ActionStatus status = code(row, Column.STATUS, ActionStatus.class, "plan.status");
        String reason = text(row, Column.REASON, 0, 1000);
        if (status != null && status.explained() && reason.isEmpty()) {
            fault(row, Column.REASON, "plan.import.reason");
        }
        CostBand cost = code(row, Column.COST, CostBand.class, "plan.cost");
        Resourced resourced = code(row, Column.RESOURCED, Resourced.class, "plan.resourced");
        return new Line(
                row.number(),
                number(row),
                text(row, Column.OBJECTIVE, 3, 200),
                code(row, Column.PILLAR, Pillar.class, "member.pillar"),
                text(row, Column.TITLE, 3, 200),
                text(row, Column.ABOUT, 0, CELL),
                text(row, Column.LEAD, 0, 200),
                partners(row),
                starts,
                due,
                cost == null ? CostBand.UNKNOWN : cost,
                resourced == null ? Resourced.NO : resourced,
                status,
                reason,
                needs(row));
    }

    private String raw(Table.Row row, Column column) {
        Integer place = places.get(column);
        String cell = place == null ? "" : row.cell(place);
        if (cell.equals(Table.FORMULA)) {
            fault(row, column, "plan.import.formula");
            return "";
        }
        if (cell.startsWith("'") && Spreadsheet.formula(cell.substring(1))) {
            return cell.substring(1);
        }
        if (Spreadsheet.formula(cell)) {
            fault(row, column, "plan.import.formula_sign");
            return "";
        }
        return cell;
    }

    private String text(Table.Row row, Column column, int least, int most) {
        int before = faults.size();
        String cell = raw(row, column);
        if (most <= 200) {
            cell = cell.replaceAll("\\s+", " ").strip();
        }
        int length = cell.codePointCount(0, cell.length());
        if (faults.size() == before && length < least) {
            fault(row, column, length == 0 ? "web.problem.required" : "web.problem.short", least);
        } else if (length > most) {
            fault(row, column, "web.problem.long", most, length);
        }
        return cell;
    }

    private int number(Table.Row row) {
        String cell = raw(row, Column.NUMBER).replaceFirst("\\.0+$", "");
        if (cell.isEmpty()) {
            return 0;
        }
        if (!cell.matches("[1-9][0-9]{0,5}")) {
            fault(row, Column.NUMBER, "plan.import.number");
            return 0;
        }
        return Integer.parseInt(cell);
    }

    private List<String> partners(Table.Row row) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : text(row, Column.PARTNERS, 0, CELL).split("[;\n]")) {
            String one = name.replaceAll("\\s+", " ").strip();
            if (one.codePointCount(0, one.length()) > 200) {
                fault(row, Column.PARTNERS, "web.problem.long", 200, one.length());
            } else if (!one.isEmpty()) {
                names.add(one);
            }
        }
        return List.copyOf(names);
    }

    private @Nullable Set<Integer> needs(Table.Row row) {
        if (!places.containsKey(Column.NEEDS)) {
            return null;
        }
        Set<Integer> needs = new LinkedHashSet<>();
        for (String one : raw(row, Column.NEEDS).split("[,;\\s]+")) {
            String number = one.replaceFirst("\\.0+$", "");
            if (number.matches("[1-9][0-9]{0,5}")) {
                needs.add(Integer.parseInt(number));
            } else if (!number.isEmpty()) {
                fault(row, Column.NEEDS, "plan.import.needs");
            }
        }
        return needs;
    }

    /** A day as it is written in any of the usual ways, or as a workbook counts it. */
    private @Nullable LocalDate day(Table.Row row, Column column) {
        String cell = raw(row, column).replaceFirst("[T ]00:00(:00)?(\\.0+)?Z?$", "");
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate day = parsed(cell);
        if (day == null) {
            fault(row, column, "plan.import.day");
        } else if (plan.before(day)) {
            fault(row, column, "plan.import.before", plan.words().starts());
        } else if (day.isAfter(plan.words().ends())) {
            fault(row, column, "plan.import.after", plan.words().ends());
        }
        return day;
    }

    private static @Nullable LocalDate parsed(String cell) {
        if (cell.matches("[2-9][0-9]{4}(\\.0+)?")) {
            return EPOCH.plusDays((long) Double.parseDouble(cell));
        }
        for (String form : List.of("uuuu-M-d", "d.M.uuuu", "d/M/uuuu")) {
            try {
                return LocalDate.parse(
                        cell,
                        DateTimeFormatter.ofPattern(form, Locale.ROOT)
                                .withResolverStyle(java.time.format.ResolverStyle.STRICT));
            } catch (DateTimeException e) {
                continue; // written another way
            }
        }
        return null;
    }

    /** A value by its code or by its word in any of the languages. */
    private <E extends Enum<E>> @Nullable E code(Table.Row row, Column column, Class<E> codes, String vocabulary) {
        String cell = raw(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        Map<String, Enum<?>> known = words.computeIfAbsent(vocabulary, key -> {
            Map<String, Enum<?>> found = new HashMap<>();
            for (E value : codes.getEnumConstants()) {
                found.put(value.name().toLowerCase(Locale.ROOT), value);
                Texts.LANGUAGES.forEach(language ->
                        found.put(shell.in(language).code(vocabulary, value).toLowerCase(Locale.ROOT), value));
            }
            return found;
        });
        Enum<?> value = known.get(cell.toLowerCase(Locale.ROOT));
        if (value == null) {
            fault(
                    row,
                    column,
                    "plan.import.code",
                    shell.list(Arrays.stream(codes.getEnumConstants())
                            .map(one -> shell.code(vocabulary, one))
                            .toList()));
            return null;
        }
        return codes.cast(value);
    }

    private void fault(Table.Row row, Column column, String key, Object... arguments) {
        faults.add(Fault.of(row.number(), column, key, arguments));
    }
}
