package org.focalnet.notify.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody wrote in an answer: without the mail that it answers, and without their signature. */
final class ReplyText {

    /** "On 3 May 2026, Ana wrote:" and the like, in the words of the usual mail programs. */
    private static final Pattern WROTE = Pattern.compile("(?iu)^(?:on|am|le|el|den|em|il|op|في)\\s.{3,300}"
            + "(?:wrote|writes|schrieb|a écrit|escribió|ha escrito|escreveu|ha scritto|schreef|كتب|كتبت).{0,120}[:：]$");

    /** Rules and headings that stand above the old mail. */
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^\\s*(?:_{10,}|-{2,}\\s*(?:original message|forwarded message|"
                    + "ursprüngliche nachricht|weitergeleitete nachricht|message d['’]origine|message original|message transféré|"
                    + "mensaje original|mensaje reenviado|الرسالة الأصلية|رسالة معاد توجيهها)\\s*-{2,}|begin forwarded message:)\\s*$");

    /** The block of headers that Outlook puts above the old mail. */
    private static final Pattern FROM =
            Pattern.compile("(?iu)^[\\s*>\\u200e\\u200f]*(?:from|von|de|من)\\s*[:：].{1,300}$");

    private static final Pattern SENT = Pattern.compile(
            "(?iu)^[\\s*>\\u200e\\u200f]*(?:sent|date|gesendet|datum|envoyé|"
                    + "enviado(?: el)?|fecha|to|an|à|para|subject|betreff|objet|asunto|تاريخ الإرسال|التاريخ|إلى|الموضوع)\\s*[:：].{0,300}$");

    private static final Pattern SIGNATURE = Pattern.compile("^--\\s?$");

    private static final Pattern DEVICE =
            Pattern.compile("(?iu)^\\s*(?:sent from my .{1,40}|sent from (?:outlook|yahoo|mail).{0,60}|"
                    + "get outlook for .{1,30}|von meinem .{1,40} gesendet|gesendet von .{1,40}|envoyé de(?:puis)? mon .{1,40}|"
                    + "enviado desde mi .{1,40}|أرسلت من .{1,40}|أُرسل(?:ت)? من .{1,40})\\s*$");

    private ReplyText() {}

    /** The new part of a text; empty where there is none. */
    static String fresh(String text) {
        List<String> lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .lines()
                .toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (ends(lines, i)) {
                break;
            }
            if (!line.stripLeading().startsWith(">")) {
                kept.add(line.stripTrailing());
            }
        }
        while (!kept.isEmpty()
                && (kept.getLast().isBlank() || DEVICE.matcher(kept.getLast()).matches())) {
            kept.removeLast();
        }
        return String.join("\n", kept).strip();
    }

    /** Whether the old mail, or the signature, begins here. An attribution may be broken over three lines. */
    private static boolean ends(List<String> lines, int i) {
        String line = bounded(lines.get(i));
        String two = bounded(line + " " + next(lines, i + 1));
        String three = bounded(two + " " + next(lines, i + 2));
        return SIGNATURE.matcher(line).matches()
                || HEADING.matcher(line).matches()
                || wrote(line, next(lines, i + 1) + next(lines, i + 2))
                || wrote(two, next(lines, i + 2) + next(lines, i + 3))
                || wrote(three, next(lines, i + 3) + next(lines, i + 4))
                || FROM.matcher(line).matches() && headers(lines, i);
    }

    /** A sentence of one's own may say the same: an address, or a quoted line below, tells them apart. */
    private static boolean wrote(String line, String below) {
        return (line.indexOf('@') >= 0 || below.startsWith(">"))
                && WROTE.matcher(line.strip()).matches();
    }

    private static boolean headers(List<String> lines, int from) {
        int found = 0;
        for (int i = from + 1; i < Math.min(lines.size(), from + 6); i++) {
            if (SENT.matcher(bounded(lines.get(i))).matches()) {
                found++;
            }
        }
        return found >= 2;
    }

    private static String next(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i).strip() : "";
    }

    /** No line of a mail program is longer; a pattern never sees one that is. */
    private static String bounded(String line) {
        return line.length() <= 600 ? line : "";
    }
}
