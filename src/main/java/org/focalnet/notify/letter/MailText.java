package org.focalnet.notify.letter;

import com.ibm.icu.util.ULocale;
import java.text.Bidi;
import java.util.Locale;
import java.util.stream.Collectors;
import org.focalnet.web.Texts;
import org.focalnet.web.Typed;

/** The words of a letter, in its reader's language. */
record MailText(String subject, String text) {

    private static final int SUBJECT = 200;
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";

    static MailText of(Outgoing outgoing, Texts texts) {
        Posted letter = outgoing.letter();
        boolean rtl = ULocale.forLocale(letter.language()).isRightToLeft();
        Object[] arguments = new Object[letter.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            String argument = letter.arguments().get(i);
            arguments[i] = outgoing.blocks().contains(i) ? block(argument, rtl) : line(argument, rtl);
        }
        return new MailText(
                subject(texts.text(letter.language(), letter.subjectKey(), arguments)),
                texts.text(letter.language(), letter.textKey(), arguments).strip() + "\n");
    }

    /** Lines stay lines, and each keeps its direction to itself. */
    private static String block(String argument, boolean rtl) {
        return argument.lines().map(one -> line(one, rtl)).collect(Collectors.joining("\n"));
    }

    /** A name stays on its line, so that it cannot add a sentence or a header, and keeps its direction to itself. */
    private static String line(String argument, boolean rtl) {
        String line = Typed.clean(argument)
                .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")
                .strip();
        boolean foreign = Bidi.requiresBidi(line.toCharArray(), 0, line.length()) != rtl;
        boolean link = line.toLowerCase(Locale.ROOT).matches("https?://.*");
        return foreign && !link ? ISOLATE + line + END : line;
    }

    private static String subject(String subject) {
        String line = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= SUBJECT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUBJECT - 1)) + "…";
    }
}
