package org.focalnet.disclosure;

import static org.focalnet.disclosure.LetterPeople.CHOSEN;
import static org.focalnet.disclosure.LetterPeople.ESTAVIA_NAME;
import static org.focalnet.disclosure.LetterPeople.MINISTRY;
import static org.focalnet.disclosure.LetterPeople.OPEN;
import static org.focalnet.disclosure.LetterPeople.PEOPLE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.focalnet.Program;
import org.focalnet.disclosure.LetterPeople.Someone;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.LetterKind.Said;
import org.focalnet.notify.LetterRegister;
import org.focalnet.notify.Mails.Mail;
import org.focalnet.notify.NoticeKind;
import org.focalnet.web.Texts;

/** Finds out what a mail is by its words alone, and whether it says more or less than its kind registers. */
final class LetterWords {

    static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static final String ORIGIN = "http://localhost:[0-9]+";

    private static final Texts TEXTS = Program.get(Texts.class);

    private static final List<String> REASONS =
            List.of("closed", "empty", "long", "large", "winmail", "file", "unreadable");

    private static final List<String> NOMINATION_REASONS =
            List.of("already", "no_letter", "not_confirmed", "other_way");

    private LetterWords() {}

    /** A mail and what it was found to be. */
    record Found(Mail mail, LetterKind kind, NoticeKind notice, List<String> said) {}

    /** What a mail is, by its words alone; no kind where it says more or less than any. */
    static Found recognise(Mail mail) {
        Locale language = Locale.of(mail.language());
        for (LetterKind kind : LetterRegister.letters()) {
            if (!mail.subject().equals(TEXTS.text(language, kind.subjectKey()))) {
                continue;
            }
            Matcher words = pattern(kind, language, PEOPLE.get(mail.to()))
                    .matcher(mail.text().replaceAll("[\\u2068\\u2069]", "").strip());
            if (words.matches()) {
                int sentence = kind.says().indexOf(Said.SENTENCE);
                if (kind.says().contains(Said.LINES)) {
                    String first = words.group("a" + kind.says().indexOf(Said.LINES))
                            .lines()
                            .findFirst()
                            .orElse("");
                    return new Found(mail, kind, notice(language, first.replaceFirst("^- ", "")), List.of());
                }
                if (sentence >= 0 && reasons(language).contains(words.group("a" + sentence))) {
                    return new Found(mail, kind, null, List.of());
                }
                NoticeKind notice = sentence < 0
                        ? null
                        : LetterRegister.notices().stream()
                                .filter(one -> TEXTS.text(language, one.key()).equals(words.group("a" + sentence)))
                                .filter(one -> words.group("a" + kind.says().indexOf(Said.PAGE))
                                        .matches(ORIGIN + page(one)))
                                .findFirst()
                                .orElse(null);
                if (sentence < 0 || notice != null) {
                    return new Found(mail, kind, notice, List.of());
                }
            }
        }
        return new Found(mail, null, null, List.of());
    }

    static Set<String> exercised(List<Mail> mails) {
        return mails.stream()
                .flatMap(mail -> keys(recognise(mail)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> registered() {
        return Stream.concat(
                        LetterRegister.letters().stream().map(LetterKind::key),
                        LetterRegister.notices().stream().map(NoticeKind::key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static NoticeKind notice(Locale language, String sentence) {
        return LetterRegister.notices().stream()
                .filter(one -> TEXTS.text(language, one.key()).equals(sentence))
                .findFirst()
                .orElse(null);
    }

    private static List<String> reasons(Locale language) {
        return Stream.concat(
                        REASONS.stream().map(reason -> "notify.reply.refused." + reason),
                        NOMINATION_REASONS.stream().map(reason -> "joining.reason." + reason))
                .map(key -> TEXTS.text(language, key))
                .toList();
    }

    private static String sentences(Locale language) {
        return LetterRegister.notices().stream()
                .map(kind -> Pattern.quote(TEXTS.text(language, kind.key())))
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(LetterKind kind, Locale language, Someone reader) {
        Object[] marks = new Object[kind.says().size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = String.valueOf((char) ('\uE000' + i));
        }
        String pattern = Pattern.quote(TEXTS.text(language, kind.textKey(), marks));
        for (int i = 0; i < marks.length; i++) {
            pattern = pattern.replace(
                    String.valueOf(marks[i]),
                    "\\E(?<a" + i + ">" + says(kind.says().get(i), language, reader) + ")\\Q");
        }
        return Pattern.compile(pattern);
    }

    private static String says(Said said, Locale language, Someone reader) {
        return switch (said) {
            case READER_NAME -> Pattern.quote(reader.name());
            case MEMBER_NAME -> Pattern.quote(ESTAVIA_NAME);
            case SENTENCE ->
                sentences(language) + "|"
                        + reasons(language).stream().map(Pattern::quote).collect(Collectors.joining("|"));
            case ANSWER ->
                Stream.of("notify.answer.received", "cooperation.answer.interested")
                        .map(key -> Pattern.quote(TEXTS.text(language, key)))
                        .collect(Collectors.joining("|"));
            case CHOSEN -> "(?:" + CHOSEN + "|[^\n]*[0-9][^\n]*)"; // the title, or a day, or a room with a number
            case SENDER ->
                "(?:Leila [0-9a-f]+ · )?[^\n·]*" + Pattern.quote(ESTAVIA_NAME) + "[^\n·]*(?: · " + MINISTRY + ")?";
            case COLLEAGUE ->
                PEOPLE.values().stream().map(Someone::name).map(Pattern::quote).collect(Collectors.joining("|"));
            case OPEN_TITLE -> Pattern.quote(OPEN);
            case OPEN_TEXT -> Pattern.quote("> Ana Vidal:\n> Text " + OPEN);
            case OFFICE_TITLE -> SecretariatLetters.WRITTEN;
            case OFFICE_TEXT -> SecretariatLetters.WRITTEN + "\n" + SecretariatLetters.WRITTEN;
            case LINES -> "(?:- (?:" + sentences(language) + ")\n?(?:> " + OPEN + "\n?)?)+";
            case PAGE ->
                ORIGIN
                        + Stream.concat(
                                        Stream.of("/sign-in", "/notices", "/newsletter/[0-9]+"),
                                        LetterRegister.notices().stream().map(LetterWords::page))
                                .collect(Collectors.joining("|", "(?:", ")"));
            case ONE_TIME_LINK -> ORIGIN + "/[a-z/-]+/[A-Za-z0-9_-]{20,}";
            case STOP_LINK ->
                ORIGIN
                        + "/(?:notices/unsubscription/[0-9a-z]{41}|newsletter/unsubscription/[0-9a-f]{40}|mailings/refusals/[A-Za-z0-9_-]{43})";
            case PUBLIC_TITLE -> OutreachLetters.TITLE;
            case PUBLIC_TEXT -> OutreachLetters.TEXT;
        };
    }

    private static String page(NoticeKind kind) {
        return kind.page().replace("{id}", UUIDS);
    }

    private static Set<String> keys(Found found) {
        return Stream.of(
                        found.kind() == null ? null : found.kind().key(),
                        found.notice() == null ? null : found.notice().key())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
