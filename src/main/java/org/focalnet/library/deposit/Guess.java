package org.focalnet.library.deposit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a document seems to be, from its text: a proposal that a person looks at.
 *
 * @param issued a year, month or day; empty where none is found
 * @param summary its beginning
 */
public record Guess(String title, String issued, String language, String summary) {

    private static final int BEGINNING = 3_000;
    private static final int TITLE = 200;
    private static final int SUMMARY = 1_200;

    private static final Pattern DAY =
            Pattern.compile("\\b((?:19|20)\\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/.-])((?:19[5-9]|20[0-4])\\d)(?![\\d/])");

    /** Short words that stand in nearly every sentence of a language, and seldom in the others. */
    private static final Map<String, Set<String>> COMMON = Map.of(
            "en", Set.of("the", "and", "of", "to", "with", "for", "that", "this", "from", "are"),
            "fr", Set.of("le", "les", "des", "et", "une", "dans", "pour", "qui", "sur", "aux", "du"),
            "es", Set.of("el", "los", "las", "y", "una", "para", "por", "del", "con", "que", "su"),
            "pt", Set.of("o", "os", "as", "e", "uma", "para", "não", "com", "dos", "das", "em"),
            "de", Set.of("der", "die", "das", "und", "ein", "eine", "für", "mit", "von", "nicht"),
            "sw", Set.of("na", "ya", "wa", "kwa", "ni", "katika", "za", "la", "cha", "kuwa"));

    public static Guess of(String text, String otherwise) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        List<String> lines = beginning
                .lines()
                .map(line -> line.replaceAll("[\\s\\p{Z}]+", " ").strip())
                .filter(line -> line.codePoints().filter(Character::isLetter).count() > 2)
                .toList();
        return new Guess(title(lines), issued(beginning), language(text, otherwise), summary(lines));
    }

    /** The first lines, as long as none of them ends a sentence. */
    private static String title(List<String> lines) {
        var title = new StringBuilder();
        for (String line : lines.stream().limit(3).toList()) {
            if (title.length() + line.length() > TITLE || !title.isEmpty() && line.matches(".*[.:;,。،]$")) {
                break;
            }
            title.append(title.isEmpty() ? "" : " ").append(line);
            if (title.length() > 40) {
                break;
            }
        }
        String found = title.isEmpty() && !lines.isEmpty() ? lines.getFirst() : title.toString();
        return cut(found, TITLE);
    }

    private static String issued(String text) {
        Matcher day = DAY.matcher(text);
        if (day.find()) {
            return day.group();
        }
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : "";
    }

    private static String summary(List<String> lines) {
        String all = lines.stream()
                .skip(1)
                .filter(line -> line.length() > 30)
                .limit(12)
                .collect(Collectors.joining(" "));
        return cut(all, SUMMARY);
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String kept = text.substring(0, text.offsetByCodePoints(0, most));
        int blank = kept.lastIndexOf(' ');
        return (blank > most / 2 ? kept.substring(0, blank) : kept) + "…";
    }

    private static String language(String text, String otherwise) {
        String sample = text.substring(0, Math.min(text.length(), 20_000));
        String script = script(sample);
        if (!script.isEmpty()) {
            return script;
        }
        Map<String, Long> words = Arrays.stream(sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        return COMMON.entrySet().stream()
                .map(one -> Map.entry(one.getKey(), count(words, one.getValue())))
                .filter(one -> one.getValue() > 4)
                .max(Comparator.<Map.Entry<String, Long>>comparingLong(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }

    private static long count(Map<String, Long> words, Set<String> common) {
        return common.stream().mapToLong(word -> words.getOrDefault(word, 0L)).sum();
    }

    private static String script(String text) {
        long letters = Math.max(1, text.codePoints().filter(Character::isLetter).count());
        for (var one : Map.of(
                        "ar", Character.UnicodeScript.ARABIC,
                        "ru", Character.UnicodeScript.CYRILLIC,
                        "zh", Character.UnicodeScript.HAN)
                .entrySet()) {
            long found = text.codePoints()
                    .filter(letter -> Character.UnicodeScript.of(letter) == one.getValue())
                    .count();
            if (found * 3 > letters) {
                return one.getKey();
            }
        }
        return "";
    }
}
