package org.focalnet.library.mail;

import java.util.Locale;
import org.focalnet.audience.Refused;
import org.focalnet.notify.MailDoor;
import org.focalnet.web.Shell;

/**
 * What of a mail was not taken.
 *
 * @param key text key of why
 * @param name of the file; empty for the mail itself
 * @param more what the text says besides, such as a type
 */
public record LeftOut(String key, String name, String more) {

    private static final int NAME = 120;

    public LeftOut {
        name = plain(name);
        more = plain(more);
    }

    /** What the letter box could not take out of the mail. */
    public static LeftOut of(MailDoor.Left left) {
        return new LeftOut("library.left." + left.why().name().toLowerCase(Locale.ROOT), left.name(), "");
    }

    /** A file that was refused. */
    public static LeftOut of(Refused refused, String name) {
        Object[] said = refused.arguments();
        return new LeftOut(refused.key(), name, said.length > 1 ? String.valueOf(said[1]) : "");
    }

    String written() {
        return key + "\t" + name + "\t" + more;
    }

    static LeftOut read(String written) {
        String[] parts = written.split("\t", -1);
        return new LeftOut(parts[0], parts[1], parts[2]);
    }

    /** Why, in the reader's language. */
    public String why(Shell shell) {
        return shell.t(key, name.isEmpty() ? shell.t("library.mail.itself") : name, more);
    }

    private static String plain(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, NAME - 1)) + "…";
    }

    @Override
    public String toString() {
        return "LeftOut[" + key + "]"; // never the name: this may reach a log
    }
}
