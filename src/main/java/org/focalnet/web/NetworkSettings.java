package org.focalnet.web;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the network set for itself: few values that the secretariat may change without an operator. Asking for one asks no
 * database; whoever keeps them puts them here when they change.
 */
@Component
public class NetworkSettings {

    /** What can be set, with what holds where nothing is. */
    public enum Setting {
        NAME(Kind.LINE, "", 2, 60),
        CONTACT(Kind.MAIL, "", 6, 254),
        ZONE(Kind.ZONE, "UTC", 1, 64),
        SILENCE_DAYS(Kind.NUMBER, "5", 1, 30),
        CONFIRMATION_DAYS(Kind.NUMBER, "30", 14, 90),
        ANNOUNCEMENT_DAYS(Kind.NUMBER, "14", 1, 90),
        MAILING_PACE(Kind.NUMBER, "30", 1, 600),
        NEWSLETTER_PACE(Kind.NUMBER, "60", 1, 600);

        private final Kind kind;
        private final String usual;
        private final int least;
        private final int most;

        Setting(Kind kind, String usual, int least, int most) {
            this.kind = kind;
            this.usual = usual;
            this.least = least;
            this.most = most;
        }

        public Kind kind() {
            return kind;
        }

        /** What holds where the network set nothing. */
        public String usual() {
            return usual;
        }

        /** The smallest number, or the fewest letters. */
        public int least() {
            return least;
        }

        /** The largest number, or the most letters. */
        public int most() {
            return most;
        }

        /** Whether it can be set to this; what cannot is passed over, whoever kept it. */
        public boolean takes(String value) {
            int length = value.codePointCount(0, value.length());
            return switch (kind) {
                case NUMBER ->
                    value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most;
                case LINE ->
                    length >= least
                            && length <= most
                            && value.equals(Typed.clean(value))
                            && !value.matches("(?s).*[{}<>\\s&&[^ ]].*");
                case MAIL -> length <= most && value.matches("[^@\\s<>\",;:\\\\]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
                case ZONE -> ZoneId.getAvailableZoneIds().contains(value);
            };
        }
    }

    /** What sort of value it is. */
    public enum Kind {
        LINE,
        MAIL,
        ZONE,
        NUMBER
    }

    private volatile Map<Setting, String> set = Map.of();

    /** Puts what is set from now on in the place of what was. */
    public void replace(Map<Setting, String> values) {
        Map<Setting, String> kept = new EnumMap<>(Setting.class);
        values.forEach((setting, value) -> {
            if (setting.takes(value)) {
                kept.put(setting, value);
            }
        });
        set = kept;
    }

    /** What is set, or what is usual. */
    public String text(Setting setting) {
        return set.getOrDefault(setting, setting.usual());
    }

    /** The same as a number. */
    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }
}
