package org.focalnet.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person typed, understood: words that must all be there, "phrases", -exclusions, one OR another. Whatever is
 * typed, it is a valid question or none: no sign that PostgreSQL understands passes through.
 */
public final class Wording {

    /** How much is read of what was typed. */
    public static final int MOST = 300;

    private static final int TERMS = 12;
    private static final int WORDS = 24;

    private final List<List<Term>> wanted = new ArrayList<>();
    private final List<Term> unwanted = new ArrayList<>();
    private final List<Spelt> spelt = new ArrayList<>();
    private final String typed;
    private int words;

    /** A word as it was typed, and where. */
    public record Spelt(String plain, int start, int end) {}

    /** Something between blanks or quotes. */
    private record Term(String expression, Set<String> forms, boolean says) {}

    private Wording(String typed) {
        this.typed = typed;
    }

    public static Wording of(String typed) {
        String read = typed.codePointCount(0, typed.length()) <= MOST
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, MOST));
        var wording = new Wording(read);
        wording.read();
        return wording;
    }

    /** Whether there is anything to look for. */
    public boolean asks() {
        return !wanted.isEmpty();
    }

    /** In PostgreSQL's words; empty where nothing is asked. */
    public String query() {
        if (wanted.isEmpty()) {
            return "";
        }
        boolean anySays = wanted.stream().anyMatch(group -> group.stream().anyMatch(Term::says));
        String must = wanted.stream()
                .filter(group -> !anySays || group.stream().anyMatch(Term::says))
                .map(group -> group.stream().map(Term::expression).collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
        return must
                + unwanted.stream()
                        .map(term -> " & !(" + term.expression() + ")")
                        .collect(Collectors.joining());
    }

    /** The forms to be marked in what is found. */
    public Set<String> forms() {
        return wanted.stream()
                .flatMap(List::stream)
                .filter(Term::says)
                .flatMap(term -> term.forms().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words outside quotes that are looked for: those that may be mistyped. */
    public List<Spelt> spelt() {
        return spelt;
    }

    /** What was typed, with one word instead of another. */
    public String with(Spelt word, String instead) {
        return typed.substring(0, word.start()) + instead + typed.substring(word.end());
    }

    /** The beginning of a title, as it is being typed: the last word need not be complete. Empty where it is too short. */
    public static String beginning(String typed) {
        List<Analysis.Word> words = Analysis.words(of(typed).typed, "");
        if (words.isEmpty() || words.size() > WORDS) {
            return "";
        }
        Analysis.Word last = words.getLast();
        if (last.plain().length() < 2 && !last.han()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Analysis.Word word : words.subList(0, words.size() - 1)) {
            parts.add(word.forms().stream()
                    .map(form -> Quoting.quoted(form) + ":A")
                    .collect(Collectors.joining(" | ", "(", ")")));
        }
        parts.add(Quoting.quoted(last.plain()) + ":*A");
        return String.join(" & ", parts);
    }

    private void read() {
        boolean or = false;
        int at = 0;
        while (at < typed.length() && wanted.size() + unwanted.size() < TERMS) {
            int end = end(at);
            String term = typed.substring(at, end);
            if (term.isBlank()) {
                at = Math.max(end, at + 1);
                continue;
            }
            if (term.equals("OR") || term.equals("|")) {
                or = !wanted.isEmpty();
            } else {
                or = add(term, at, or);
            }
            at = end;
        }
    }

    /** Where the term that begins here ends: at its closing quote, at a blank, before a quote. */
    private int end(int start) {
        int at = start;
        if (Character.isWhitespace(typed.charAt(at))) {
            return at + 1;
        }
        if (minus(typed.charAt(at))) {
            at++;
        }
        if (at < typed.length() && quote(typed.charAt(at))) {
            int close = at + 1;
            while (close < typed.length() && !quote(typed.charAt(close))) {
                close++;
            }
            return Math.min(close + 1, typed.length());
        }
        while (at < typed.length() && !Character.isWhitespace(typed.charAt(at)) && !quote(typed.charAt(at))) {
            at++;
        }
        return Math.max(at, start + 1);
    }

    /** Adds a term; answers whether an OR still waits for its other side. */
    private boolean add(String raw, int start, boolean or) {
        boolean not = minus(raw.charAt(0));
        int skipped = not ? 1 : 0;
        String text = raw.substring(skipped);
        boolean phrase = !text.isEmpty() && quote(text.charAt(0));
        List<Analysis.Word> found = Analysis.words(text, "");
        words += found.size();
        if (found.isEmpty() || words > WORDS) {
            return or;
        }
        Term term = phrase ? phrase(found) : plain(found);
        if (not) {
            unwanted.add(term);
            return or;
        }
        if (or) {
            wanted.getLast().add(term);
        } else {
            wanted.add(new ArrayList<>(List.of(term)));
        }
        if (!phrase) {
            found.stream()
                    .filter(word -> word.says() && !word.han())
                    .forEach(word -> spelt.add(
                            new Spelt(word.plain(), start + skipped + word.start(), start + skipped + word.end())));
        }
        return false;
    }

    /** The exact words in their order. */
    private static Term phrase(List<Analysis.Word> found) {
        String expression =
                found.stream().map(word -> Quoting.quoted(word.plain())).collect(Collectors.joining(" <-> ", "(", ")"));
        Set<String> forms = found.stream().map(Analysis.Word::plain).collect(Collectors.toSet());
        return new Term(expression, forms, true);
    }

    /** Words joined by a hyphen or written without blanks: all of them; Chinese words by their characters too. */
    private static Term plain(List<Analysis.Word> found) {
        List<String> parts = new ArrayList<>();
        Set<String> forms = new LinkedHashSet<>();
        boolean anySays = found.stream().anyMatch(Analysis.Word::says);
        for (int i = 0; i < found.size(); i++) {
            Analysis.Word word = found.get(i);
            if (anySays && !word.says()) {
                continue;
            }
            int length = word.han() ? characters(word) : 1;
            List<String> alternatives = new ArrayList<>();
            if (length > 1 && i + length <= found.size()) {
                alternatives.add(phrase(found.subList(i, i + length)).expression());
                found.subList(i, i + length).forEach(character -> forms.add(character.plain()));
                word.forms().stream()
                        .filter(form -> form.length() > 1)
                        .forEach(form -> alternatives.add(Quoting.quoted(form)));
                i += length - 1;
            } else {
                word.forms().forEach(form -> alternatives.add(Quoting.quoted(form)));
            }
            forms.addAll(word.forms());
            parts.add(String.join(" | ", alternatives));
        }
        return new Term("((" + String.join(") & (", parts) + "))", forms, anySays);
    }

    private static int characters(Analysis.Word word) {
        return word.forms().stream()
                .mapToInt(form -> form.codePointCount(0, form.length()))
                .max()
                .orElse(1);
    }

    private static boolean minus(char sign) {
        return sign == '-' || sign == '\u2212';
    }

    private static boolean quote(char sign) {
        return "\"\u201C\u201D\u201E\u00AB\u00BB\u300C\u300D".indexOf(sign) >= 0;
    }
}
