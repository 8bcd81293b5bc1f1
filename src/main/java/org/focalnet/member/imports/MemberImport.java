package org.focalnet.member.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.focalnet.document.Spreadsheet;
import org.focalnet.member.LocalName;
import org.focalnet.member.Member;
import org.focalnet.member.MemberKind;
import org.focalnet.member.Members;
import org.focalnet.member.NewMember;
import org.focalnet.member.UnGroup;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a list of members would do to those that are there: the same answer for the dry run and for the act. */
final class MemberImport {

    private static final int MOST_NAME = 200;
    private static final int MOST_NOTE = 200;

    private MemberImport() {}

    /** What becomes of a line. */
    sealed interface Outcome {

        long line();

        String code();

        record Added(long line, NewMember member) implements Outcome {
            @Override
            public String code() {
                return member.code();
            }
        }

        record Changed(long line, Member member) implements Outcome {
            @Override
            public String code() {
                return member.code();
            }
        }

        record Left(long line, Member member) implements Outcome {
            @Override
            public String code() {
                return member.code();
            }
        }

        record Rejected(long line, String code, Reason reason) implements Outcome {}
    }

    static List<Outcome> plan(List<MemberFile.Line> lines, Function<String, @Nullable Member> existing) {
        Map<String, Long> seen = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (MemberFile.Line line : lines) {
            String code = line.cell("code").toUpperCase(Locale.ROOT);
            Reason reason = problem(line, code);
            Long before = seen.putIfAbsent(code, line.number());
            if (reason == null && before != null) {
                reason = Reason.of("code.twice", before.toString());
            }
            if (reason != null) {
                outcomes.add(new Outcome.Rejected(line.number(), shown(line.cell("code")), reason));
                continue;
            }
            outcomes.add(outcome(line.number(), member(line, code), existing.apply(code), line.cells()));
        }
        return outcomes;
    }

    private static @Nullable Reason problem(MemberFile.Line line, String code) {
        if (line.ragged()) {
            return Reason.of("ragged");
        }
        for (var cell : line.cells().entrySet()) {
            if (Spreadsheet.formula(cell.getValue())) {
                return Reason.of("formula", cell.getKey());
            }
            if (!cell.getValue().isEmpty() && Typed.unseen(cell.getValue())) {
                return Reason.of("invisible", cell.getKey());
            }
            if (!Typed.clean(cell.getValue()).equals(cell.getValue())) {
                return Reason.of("characters", cell.getKey());
            }
            int most = cell.getKey().equals("un_group_note") ? MOST_NOTE : MOST_NAME;
            if (cell.getValue().codePointCount(0, cell.getValue().length()) > most) {
                return Reason.of("long", cell.getKey(), Integer.toString(most));
            }
        }
        if (code.isEmpty()) {
            return Reason.of("code.missing");
        }
        MemberKind kind = find(MemberKind.class, line.cell("kind"));
        if (kind == null || kind == MemberKind.SECRETARIAT) {
            return Reason.of("kind", shown(line.cell("kind")));
        }
        if (NewMember.problem(code, kind) != null) {
            return Reason.of("code." + kind.name().toLowerCase(Locale.ROOT));
        }
        if (group(line) == null) {
            return Reason.of("group", shown(line.cell("un_group")));
        }
        boolean nameless =
                names(line).isEmpty() && !(kind == MemberKind.STATE && org.focalnet.member.Region.known(code));
        return nameless ? Reason.of("name") : null;
    }

    private static Outcome outcome(long line, NewMember wanted, @Nullable Member present, Map<String, String> cells) {
        if (present == null) {
            return new Outcome.Added(line, wanted);
        }
        // A column that the file does not have says nothing about what is there.
        LocalName names = merged(present.names(), wanted.names(), cells);
        boolean groups = cells.containsKey("un_group");
        var changed = new Member(
                present.id(),
                present.code(),
                wanted.kind(),
                names,
                groups ? wanted.unGroup() : present.unGroup(),
                cells.containsKey("un_group_note") ? wanted.unGroupNote() : present.unGroupNote(),
                present.subregion(),
                true,
                present.version());
        return changed.equals(present) ? new Outcome.Left(line, present) : new Outcome.Changed(line, changed);
    }

    private static LocalName merged(LocalName present, LocalName wanted, Map<String, String> cells) {
        Map<String, String> texts = new LinkedHashMap<>(present.texts());
        for (String language : Members.languages()) {
            if (cells.containsKey("name_" + language)) {
                texts.put(language, wanted.exactly(language));
            }
        }
        return new LocalName(texts);
    }

    private static NewMember member(MemberFile.Line line, String code) {
        MemberKind kind = find(MemberKind.class, line.cell("kind"));
        UnGroup group = group(line);
        if (kind == null || group == null) {
            throw new IllegalStateException("a line that was not checked");
        }
        return new NewMember(code, kind, names(line), group, line.cell("un_group_note"));
    }

    private static LocalName names(MemberFile.Line line) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : Members.languages()) {
            texts.put(language, line.cell("name_" + language));
        }
        return new LocalName(texts);
    }

    private static @Nullable UnGroup group(MemberFile.Line line) {
        return line.cell("un_group").isEmpty() ? UnGroup.NONE : find(UnGroup.class, line.cell("un_group"));
    }

    private static <E extends Enum<E>> @Nullable E find(Class<E> vocabulary, String word) {
        for (E value : vocabulary.getEnumConstants()) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        return null;
    }

    private static String shown(String cell) {
        String clean = Typed.clean(cell);
        return clean.length() > 30 ? clean.substring(0, 30) + "…" : clean;
    }
}
