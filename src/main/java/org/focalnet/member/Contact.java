package org.focalnet.member;

import java.util.List;
import org.focalnet.audience.AudienceKind;

/**
 * One way to reach an office.
 *
 * @param readers one of {@link #READERS}
 */
public record Contact(Way kind, String label, String value, AudienceKind readers) {

    /** Who can be let see it, the fewest first. */
    public static final List<AudienceKind> READERS =
            List.of(AudienceKind.OWN, AudienceKind.NETWORK, AudienceKind.PUBLIC);

    /** What kind of way it is. */
    public enum Way {
        MAIL,
        PHONE,
        EMERGENCY,
        MESSENGER,
        ADDRESS,
        SITE
    }

    /** Whether the value can be what it is said to be. */
    public boolean plausible() {
        return switch (kind) {
            case MAIL -> value.matches("[^@\\s<>\",;:\\\\]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
            case PHONE, EMERGENCY -> value.matches("\\+?[0-9 ()/.-]{4,40}");
            case SITE -> value.matches("https://[^\\s<>\"]{4,290}");
            case MESSENGER, ADDRESS -> !value.isBlank();
        };
    }
}
