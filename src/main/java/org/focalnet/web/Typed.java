package org.focalnet.web;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed, read at the edge: each field is cleaned, checked and, where it does not fit, noted with a message
 * that says what to type. What was typed stays available for the form that is shown again.
 */
public final class Typed {

    /** Shows nothing, and is a sign like any other for Unicode. */
    private static final int BRAILLE_BLANK = 0x2800;

    private final HttpServletRequest request;
    private final Problems problems = new Problems();

    public Typed(HttpServletRequest request) {
        this.request = request;
    }

    public Problems problems() {
        return problems;
    }

    /** The field as it is shown again: without what no page can show. */
    public String raw(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : clean(value);
    }

    /** A line of text of a length between the bounds, counted in Unicode characters; 0 means that it may be empty. */
    public String line(String field, int least, int most) {
        String value = raw(field).replaceAll("\\s+", " ").strip();
        return measured(field, value, least, most);
    }

    /** Text of several lines. */
    public String text(String field, int least, int most) {
        return measured(field, raw(field).replace("\r\n", "\n").strip(), least, most);
    }

    /** A mail address, in lower case; an empty text only where it may be empty. */
    public String mail(String field, boolean required) {
        String value = line(field, required ? 1 : 0, 254).toLowerCase(Locale.ROOT);
        if (!value.isEmpty() && !value.matches("[^@\\s<>\",;:\\\\]+@[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
            problems.add(field, "web.problem.mail");
        }
        return value;
    }

    /** A whole number within bounds; the lower bound where it cannot be read. */
    public int number(String field, int least, int most) {
        try {
            int value = Integer.parseInt(raw(field).strip());
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // noted below, like a number out of bounds
        }
        problems.add(field, "web.problem.number", least, most);
        return least;
    }

    /** A month such as 2027-05, within two bounds; null where it is empty or cannot be read. */
    public @Nullable YearMonth month(String field, YearMonth earliest, YearMonth latest) {
        String value = raw(field).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.parse(value);
            if (month.isBefore(earliest) || month.isAfter(latest)) {
                problems.add(field, "web.problem.month_range", earliest, latest);
            }
            return month;
        } catch (DateTimeException e) {
            problems.add(field, "web.problem.month");
            return null;
        }
    }

    /** A day such as 2027-05-24; null where it is empty or cannot be read. */
    public @Nullable LocalDate day(String field, LocalDate earliest, LocalDate latest) {
        String value = raw(field).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.isBefore(earliest) || day.isAfter(latest)) {
                problems.add(field, "web.problem.day_range", earliest, latest);
            }
            return day;
        } catch (DateTimeException e) {
            problems.add(field, "web.problem.day");
            return null;
        }
    }

    /** One of the values of a vocabulary; null and a problem where none, or one that does not exist, was chosen. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> vocabulary) {
        for (E value : vocabulary.getEnumConstants()) {
            if (value.name().equals(request.getParameter(field))) {
                return value;
            }
        }
        problems.add(field, "web.problem.choose");
        return null;
    }

    /** Several values of a vocabulary, at least and at most so many. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> vocabulary, int least, int most) {
        Set<E> chosen = EnumSet.noneOf(vocabulary);
        Set<String> names = Set.copyOf(values(field));
        for (E value : vocabulary.getEnumConstants()) {
            if (names.contains(value.name())) {
                chosen.add(value);
            }
        }
        if (chosen.size() < names.size() || chosen.size() < least || chosen.size() > most) {
            problems.add(field, least == most ? "web.problem.choose" : "web.problem.choose_several", least, most);
        }
        return chosen;
    }

    /** Some of the offered values, such as language codes. */
    public Set<String> choices(String field, Set<String> offered, int least, int most) {
        Set<String> chosen = new LinkedHashSet<>(values(field));
        if (!offered.containsAll(chosen) || chosen.size() < least || chosen.size() > most) {
            problems.add(field, "web.problem.choose_several", least, most);
            chosen.retainAll(offered);
        }
        return chosen;
    }

    /** Whether a box is ticked. */
    public boolean ticked(String field) {
        return request.getParameter(field) != null;
    }

    /** An id; null where it is missing or forged. */
    public @Nullable UUID id(String field) {
        try {
            return UUID.fromString(raw(field));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The ids of a repeated field, without those that are forged. */
    public Set<UUID> ids(String field) {
        return values(field).stream()
                .filter(value -> value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .limit(500)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<String> values(String field) {
        String @Nullable [] values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : Arrays.stream(values).map(Typed::clean).limit(500).toList();
    }

    private String measured(String field, String value, int least, int most) {
        int length = value.codePointCount(0, value.length());
        if (least > 0 && unseen(value)) {
            problems.add(field, "web.problem.required");
        } else if (length < least) {
            problems.add(field, "web.problem.short", least);
        } else if (length > most) {
            problems.add(field, "web.problem.long", most, length);
        }
        return value;
    }

    /**
     * Text as the database and a page can hold it: composed, without control characters, lone surrogates or the marks
     * that override the direction of a whole line (Unicode TR 36); the marks that Arabic needs stay.
     */
    public static String clean(String value) {
        String composed = Normalizer.normalize(value, Normalizer.Form.NFC);
        var kept = new StringBuilder(composed.length());
        composed.codePoints()
                .filter(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> c < 0x202A || c > 0x202E)
                .filter(c -> c != 0xFFFE && c != 0xFFFF)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether a text shows nothing: it is empty, or made of blanks and signs that nobody sees. */
    public static boolean unseen(String text) {
        return text.codePoints()
                .allMatch(letter -> UCharacter.isUWhiteSpace(letter)
                        || UCharacter.hasBinaryProperty(letter, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        || UCharacter.getType(letter) == ECharacterCategory.FORMAT
                        || letter == BRAILLE_BLANK);
    }
}
