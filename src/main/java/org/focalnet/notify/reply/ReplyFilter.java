package org.focalnet.notify.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells mails of programs from mails of people: the former are dropped without a word, so that no two programs talk. */
final class ReplyFilter {

    private static final Pattern ROBOT =
            Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(\\+.*)?@.*");

    /** What is looked at here, so that it can be fetched at once. */
    static final List<String> HEADERS = List.of(
            "Auto-Submitted",
            "Precedence",
            "X-Auto-Response-Suppress",
            "X-Autoreply",
            "X-Autorespond",
            "List-Id",
            "X-Loop",
            "Return-Path",
            "Message-ID",
            "From");

    private ReplyFilter() {}

    /** Whether an address is one that only sends. */
    static boolean robot(String address) {
        return ROBOT.matcher(address).matches();
    }

    /** Whether no person wrote this, or it is a mail of our own that came back. */
    static boolean automatic(MimeMessage mail, String domain) throws MessagingException {
        String submitted = header(mail, "Auto-Submitted");
        String precedence = header(mail, "Precedence");
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || precedence.matches("bulk|junk|list|auto_reply|auto-reply")
                || !header(mail, "X-Auto-Response-Suppress").isEmpty()
                        && !header(mail, "X-Auto-Response-Suppress").equals("none")
                || !header(mail, "X-Autoreply").isEmpty()
                || !header(mail, "X-Autorespond").isEmpty()
                || !header(mail, "List-Id").isEmpty()
                || !header(mail, "X-Loop").isEmpty()
                || returnsToNobody(mail)
                || ours(mail, domain)
                || mail.isMimeType("multipart/report");
    }

    /** Whether it is a report on a mail, or one of our own that came back: nobody wrote it, no calendar either. */
    static boolean returned(MimeMessage mail, String domain) throws MessagingException {
        return ours(mail, domain)
                || mail.isMimeType("multipart/report")
                || !header(mail, "X-Loop").isEmpty();
    }

    /** Each server on the way may have written one; a person's mail has an address in all of them. */
    private static boolean returnsToNobody(MimeMessage mail) throws MessagingException {
        String[] returns = mail.getHeader("Return-Path");
        return returns != null
                && Arrays.stream(returns)
                        .map(address -> address.replaceAll("[<>\\s]", "").toLowerCase(Locale.ROOT))
                        .anyMatch(address ->
                                address.isEmpty() || ROBOT.matcher(address).matches());
    }

    /** Our own mails bear a number at our own domain. */
    private static boolean ours(MimeMessage mail, String domain) throws MessagingException {
        String id = header(mail, "Message-ID");
        return id.matches("<[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}@" + Pattern.quote(domain) + ">");
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : values[0].strip().toLowerCase(Locale.ROOT);
    }
}
