package org.focalnet.notify.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.focalnet.audience.Refused;
import org.focalnet.notify.GuestReplies.GuestMail;
import org.focalnet.notify.MailDoor.Left;
import org.focalnet.notify.MailDoor.Why;
import org.focalnet.notify.MailReplies.Piece;
import org.jspecify.annotations.Nullable;

/**
 * What a mail holds: its text, the plain one where there are two, and its files. Never more than the limits. An answer is
 * read strictly, and refused for whatever is wrong with it; elsewhere what is wrong is left out and named.
 */
final class MailParts {

    static final int LARGEST = 25_000_000;
    private static final int TEXT = 4_000_000;
    private static final int DEEPEST = 12;
    private static final int MOST = 100;
    private static final int FILES = 20;

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Piece> files = new ArrayList<>();
    private final List<String> calendars = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final boolean strict;
    private int parts;
    private int bytes;

    private MailParts(boolean strict) {
        this.strict = strict;
    }

    /**
     * Reads a mail.
     *
     * @throws Refused where it is too large, too nested, or its files are packed so that nobody else opens them
     */
    static MailParts of(Part mail) throws MessagingException, IOException {
        var read = new MailParts(true);
        read.read(mail, 0);
        return read;
    }

    /** Reads as much of a mail as there is to be read. */
    static MailParts lenient(Part mail) {
        var read = new MailParts(false);
        read.part(mail, 0);
        return read;
    }

    /** Of a mail that is not looked into. */
    static MailParts left(Left why) {
        var read = new MailParts(false);
        read.left.add(why);
        return read;
    }

    /** What could not be read; of a kind of trouble that comes often, the first few. */
    List<Left> left() {
        return left.stream().distinct().limit(MOST).toList();
    }

    /** All that was written, with what it quotes. */
    String whole() {
        return plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
    }

    /** What was written; of HTML the words alone. */
    String text() {
        return ReplyText.fresh(whole());
    }

    List<Piece> files() {
        return List.copyOf(files);
    }

    /** Entries of calendars, within the mail or attached; one that is too long is empty. */
    List<String> calendars() {
        return List.copyOf(calendars);
    }

    /** Part after part, each by itself: what is wrong with one does not keep the others out. */
    private void part(Part part, int depth) {
        try {
            read(part, depth);
        } catch (MessagingException | IOException | RuntimeException e) {
            left.add(new Left(name(part), e instanceof Refused ? Why.LARGE : Why.UNREADABLE));
        }
    }

    /** Refuses an answer for it; elsewhere notes it, and what is wrong is left out. */
    private void wrong(String key, String field, Why why, Part part) {
        if (strict) {
            throw new Refused(key, field);
        }
        left.add(new Left(name(part), why));
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++parts > MOST) {
            wrong("notify.reply.refused.large", "text", Why.NESTED, part);
            return;
        }
        if (!strict && (part.isMimeType("multipart/encrypted") || enveloped(part))) {
            left.add(new Left(name(part), Why.ENCRYPTED));
            return;
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart one = several.getBodyPart(i);
                if (strict) {
                    read(one, depth + 1);
                } else if (i <= MOST) {
                    part(one, depth + 1);
                }
            }
            return;
        }
        String name = name(part);
        if (part.isMimeType("application/ms-tnef") || name.equalsIgnoreCase("winmail.dat")) {
            wrong("notify.reply.refused.winmail", "file", Why.WINMAIL, part);
            return;
        }
        if (calendar(part, name) && calendars.size() < FILES) {
            String entry = words(part);
            calendars.add(entry.length() > GuestMail.LONGEST ? "" : entry);
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(disposition(part)) || !name.isEmpty();
        if (!attached && part.isMimeType("text/plain")) {
            plain.append(words(part)).append('\n');
        } else if (!attached && part.isMimeType("text/html")) {
            html.append(words(part)).append('\n');
        } else if (attached && !ornament(part, name)) {
            file(part, name);
        }
    }

    private static boolean calendar(Part part, String name) throws MessagingException {
        return part.isMimeType("text/calendar")
                || part.isMimeType("application/ics")
                || name.toLowerCase(Locale.ROOT).endsWith(".ics");
    }

    private static boolean enveloped(Part part) throws MessagingException {
        return (part.isMimeType("application/pkcs7-mime") || part.isMimeType("application/x-pkcs7-mime"))
                && !String.valueOf(part.getContentType()).contains("signed-data");
    }

    /** A picture within the text, such as the logo of a signature, and signatures of the mail itself. */
    private static boolean ornament(Part part, String name) throws MessagingException {
        boolean within = part.getHeader("Content-ID") != null && !Part.ATTACHMENT.equalsIgnoreCase(disposition(part));
        return within && part.isMimeType("image/*") || name.equalsIgnoreCase("smime.p7s");
    }

    private void file(Part part, String name) throws MessagingException, IOException {
        if (files.size() >= FILES) {
            wrong("notify.reply.refused.large", "file", Why.MANY, part);
            return;
        }
        byte[] content = content(part, LARGEST - bytes);
        bytes += content.length;
        if (content.length > 0) {
            files.add(new Piece(name.isEmpty() ? "file" : name, content));
        }
    }

    private static byte[] content(Part part, int most) throws MessagingException, IOException {
        try (var stream = part.getInputStream()) {
            byte[] content = stream.readNBytes(most + 1);
            if (content.length > most) {
                throw new Refused("notify.reply.refused.large", "file");
            }
            return content;
        }
    }

    /** The words in the charset that the part names; where it names none that exists, UTF-8 or else Windows' Latin. */
    private static String words(Part part) throws MessagingException, IOException {
        byte[] content = content(part, TEXT);
        Charset named = charset(part);
        if (named != null) {
            return new String(content, named);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static @Nullable Charset charset(Part part) throws MessagingException {
        try {
            String type = part.getContentType();
            String name = type == null ? null : new ContentType(type).getParameter("charset");
            String known = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
            return known.isEmpty() || known.equals("us-ascii") || known.startsWith("unknown")
                    ? null
                    : Charset.forName(MimeUtility.javaCharset(known));
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }

    private static String name(Part part) {
        try {
            String name = part.getFileName();
            return name == null
                    ? ""
                    : MimeUtility.decodeText(name).replaceAll("^.*[/\\\\]", "").strip();
        } catch (MessagingException | IOException e) {
            return "file";
        }
    }

    private static String disposition(Part part) {
        try {
            String disposition = part.getDisposition();
            return disposition == null ? "" : disposition;
        } catch (MessagingException e) {
            return Part.ATTACHMENT;
        }
    }
}
