package org.focalnet.outreach.newsletter;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One plain mail address and nothing besides: no second one, no name, no header, no letter that only looks like another. */
final class MailAddress {

    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int MOST = 254;
    private static final int MOST_LOCAL = 64;

    private MailAddress() {}

    /** As it is kept: in small letters. */
    static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Text key of what is wrong with what was typed; null where it is right. */
    static @Nullable String problem(String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            return "web.problem.required";
        }
        if (address.chars().filter(sign -> sign == '@').count() > 1
                || address.chars().anyMatch(sign -> sign == ',' || sign == ';' || Character.isWhitespace(sign))) {
            return "newsletter.problem.several";
        }
        if (address.chars().anyMatch(sign -> sign < 0x21 || sign > 0x7e)) {
            return "newsletter.problem.letters";
        }
        String plain = plain(address);
        int at = plain.indexOf('@');
        boolean right = at > 0
                && at <= MOST_LOCAL
                && plain.length() <= MOST
                && LOCAL.matcher(plain.substring(0, at)).matches()
                && DOMAIN.matcher(plain.substring(at + 1)).matches();
        return right ? null : "web.problem.mail";
    }
}
