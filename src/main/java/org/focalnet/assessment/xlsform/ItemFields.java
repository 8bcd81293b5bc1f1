package org.focalnet.assessment.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.focalnet.assessment.instrument.AnswerKind;
import org.focalnet.assessment.instrument.Fault;
import org.focalnet.assessment.instrument.Item;
import org.focalnet.assessment.instrument.Limits;
import org.focalnet.assessment.instrument.Words;
import org.focalnet.member.Pillar;
import org.focalnet.member.Sector;
import org.focalnet.member.Theme;
import org.jspecify.annotations.Nullable;

/** What a row says of an item beyond its texts, in the columns that only this program knows. */
final class ItemFields {

    private final Sheet survey;
    private final List<Fault> faults;

    ItemFields(Sheet survey, List<Fault> faults) {
        this.survey = survey;
        this.faults = faults;
    }

    @Nullable
    Part part(Sheet.Row row) {
        return Arrays.stream(Part.values())
                .filter(part -> lower(part).equals(survey.cell(row, Part.COLUMN)))
                .findFirst()
                .orElse(null);
    }

    Item item(Sheet.Row row, String code, AnswerKind answer, Words text, Words guidance, Words why) {
        String pillar = survey.cell(row, Part.PILLAR);
        if (!pillar.matches("[1-3]?")) {
            fault(row, Part.PILLAR, "number", Part.PILLAR, 1, 3);
            pillar = "";
        }
        String source = survey.cell(row, Part.SOURCE);
        if (source.length() > Limits.SOURCE) {
            fault(row, Part.SOURCE, "long", Part.SOURCE, Limits.SOURCE, source.length());
        }
        return new Item(
                code,
                answer,
                text,
                guidance,
                why,
                pillar.isEmpty() ? null : Pillar.values()[Integer.parseInt(pillar) - 1],
                choice(row, Part.SECTOR, Sector.class),
                choice(row, Part.THEME, Theme.class),
                source,
                survey.cell(row, Part.VERIFIED).equals("yes"));
    }

    private <E extends Enum<E>> @Nullable E choice(Sheet.Row row, String column, Class<E> vocabulary) {
        String written = survey.cell(row, column);
        List<E> values = Arrays.asList(vocabulary.getEnumConstants());
        for (E value : values) {
            if (lower(value).equals(written)) {
                return value;
            }
        }
        if (!written.isEmpty()) {
            String known =
                    String.join(", ", values.stream().map(ItemFields::lower).toList());
            fault(row, column, "choice", column, written, known);
        }
        return null;
    }

    private void fault(Sheet.Row row, String column, String key, Object... arguments) {
        faults.add(Fault.in(survey.name(), row.number(), survey.place(column), key, arguments));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
