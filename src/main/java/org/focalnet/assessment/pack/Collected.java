package org.focalnet.assessment.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.round.RoundItem;
import org.focalnet.assessment.xlsform.Sheet;
import org.focalnet.web.Shell;

/**
 * Reads what KoboToolbox or another program of the ODK standard collected with the form of an instrument: a row for each
 * person, a column for each question, named as in the form, with or without the groups before it.
 */
final class Collected {

    /** How many people may have filled in. */
    static final int PEOPLE = 60;

    /** The columns by which such programs tell one filling-in from another, the surest first. */
    private static final List<String> KEYS = List.of("_uuid", "key", "instanceid", "meta-instanceid", "_id");

    /** What such programs add by themselves. */
    private static final Pattern OWN = Pattern.compile(
            "_.*|start|end|today|deviceid|username|phonenumber|simserial|subscriberid|audit|key|submissiondate|submitter.*"
                    + "|meta-.*|instanceid|instancename|rootuuid|formversion|reviewstate|edits|status|attachments.*|devicename");

    private final Sheet sheet;
    private final Questions questions;
    private final String capacity;
    private final Shell shell;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Integer, Target> targets = new LinkedHashMap<>();

    /** Where the cells of a column go. */
    private record Target(RoundItem item, boolean words) {}

    private Collected(Sheet sheet, Questions questions, String capacity, Shell shell) {
        this.sheet = sheet;
        this.questions = questions;
        this.capacity = capacity;
        this.shell = shell;
    }

    /**
     * Reads a table.
     *
     * @param capacity what those are who filled in
     */
    static Filled read(Sheet sheet, Questions questions, String capacity, Shell shell) {
        return new Collected(sheet, questions, capacity, shell).read();
    }

    private Filled read() {
        Map<String, Target> named = named();
        sheet.columns().forEach((name, column) -> target(name, named).ifPresent(one -> targets.put(column, one)));
        if (targets.isEmpty()) {
            return Filled.refused(Fault.at(0, "pack_columns"));
        }
        if (sheet.rows().size() > PEOPLE) {
            return Filled.refused(Fault.in(sheet.name(), PEOPLE + 2, "", "pack_people", PEOPLE));
        }
        List<Filled.Person> people = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            List<Filled.Said> said = said(row);
            if (!said.isEmpty()) {
                String who = sheet.rows().size() == 1 ? capacity : capacity + " (" + (people.size() + 1) + ")";
                people.add(new Filled.Person(key(row), who, said));
            }
        }
        return faults.isEmpty() ? new Filled("", people, passed(), List.of()) : Filled.refused(faults);
    }

    private Map<String, Target> named() {
        Map<String, Target> named = new LinkedHashMap<>();
        for (String code : questions.codes()) {
            questions.item(code).ifPresent(item -> {
                String name = code.toLowerCase(Locale.ROOT);
                String grouped = item.section().toLowerCase(Locale.ROOT) + "-";
                for (String number : List.of("", "_2", "_3")) {
                    named.putIfAbsent(name + "_note" + number, new Target(item, true));
                    named.putIfAbsent(grouped + name + "_note" + number, new Target(item, true));
                }
                boolean words = item.item().answer() == AnswerKind.TEXT;
                named.put(grouped + name, new Target(item, words));
                named.put(name, new Target(item, words)); // a question is that rather than the note of another one
            });
        }
        return named;
    }

    private static Optional<Target> target(String column, Map<String, Target> named) {
        return Optional.ofNullable(named.get(last(column)));
    }

    /** A column's name without the groups before it. */
    private static String last(String column) {
        return column.substring(column.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private List<Filled.Said> said(Sheet.Row row) {
        Map<String, Filled.Said> said = new LinkedHashMap<>();
        targets.forEach((column, target) -> {
            String written = Questions.text(row.at(column));
            if (!written.isEmpty()) {
                var now = target.words() ? words(row, column, target, written) : value(row, column, target, written);
                said.merge(
                        now.code(),
                        now,
                        (one, other) -> new Filled.Said(
                                one.code(),
                                one.value().isEmpty() ? other.value() : one.value(),
                                one.words().isEmpty() ? other.words() : one.words()));
            }
        });
        return List.copyOf(said.values());
    }

    private Filled.Said words(Sheet.Row row, int column, Target target, String written) {
        if (Questions.length(written) > Questions.WORDS) {
            fault(row, column, "long", shell.t("assessment.pack.words"), Questions.WORDS, Questions.length(written));
        }
        return new Filled.Said(target.item().item().code(), "", written);
    }

    private Filled.Said value(Sheet.Row row, int column, Target target, String written) {
        AnswerKind kind = target.item().item().answer();
        Optional<String> code = questions.meant(kind, written);
        if (code.isEmpty()) {
            fault(row, column, "pack_value", SheetFile.cut(written), questions.offered(kind));
        }
        return new Filled.Said(target.item().item().code(), code.orElse(""), "");
    }

    private String key(Sheet.Row row) {
        for (String wanted : KEYS) {
            for (var column : sheet.columns().entrySet()) {
                if (last(column.getKey()).equals(wanted)
                        && !row.at(column.getValue()).isEmpty()) {
                    return row.at(column.getValue());
                }
            }
        }
        return "";
    }

    private List<String> passed() {
        var passed = new TreeSet<String>();
        sheet.columns().forEach((name, column) -> {
            boolean holds =
                    sheet.rows().stream().anyMatch(row -> !row.at(column).isEmpty());
            if (holds
                    && !targets.containsKey(column)
                    && !OWN.matcher(last(name)).matches()) {
                passed.add(SheetFile.cut(name));
            }
        });
        return passed.stream().limit(20).toList();
    }

    private void fault(Sheet.Row row, int column, String key, Object... arguments) {
        if (faults.size() < Fault.MOST) {
            faults.add(Fault.in(sheet.name(), row.number(), Sheet.letter(column), key, arguments));
        }
    }
}
