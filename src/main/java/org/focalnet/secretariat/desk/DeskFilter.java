package org.focalnet.secretariat.desk;

import java.util.Locale;
import java.util.UUID;
import org.focalnet.notify.DeskSource.Kind;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What of the desk is shown.
 *
 * @param kind null for all
 */
public record DeskFilter(@Nullable Kind kind, Whose whose, int page) {

    /** Of one kind on a page. */
    public static final int SIZE = 50;

    /** Of each kind where all are shown. */
    public static final int FIRST = 8;

    /** Whose. */
    public enum Whose {
        ALL,
        MINE,
        FREE,
        ASIDE
    }

    static DeskFilter read(Typed typed) {
        Kind kind = null;
        for (Kind one : Kind.values()) {
            kind = code(one).equals(typed.raw("kind")) ? one : kind;
        }
        Whose whose = Whose.ALL;
        for (Whose one : Whose.values()) {
            whose = code(one).equals(typed.raw("whose")) ? one : whose;
        }
        String page = typed.raw("page");
        return new DeskFilter(kind, whose, page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1);
    }

    boolean fits(Taking taking, @Nullable UUID me) {
        return switch (whose) {
            case ALL -> !taking.aside();
            case MINE ->
                !taking.aside() && taking.account() != null && taking.account().equals(me);
            case FREE -> !taking.aside() && taking.account() == null;
            case ASIDE -> taking.aside();
        };
    }

    /** Its value in an address. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    public String at(@Nullable Kind other, Whose others, int number) {
        String query = (other == null ? "" : "&kind=" + code(other))
                + (others == Whose.ALL ? "" : "&whose=" + code(others))
                + (number == 1 ? "" : "&page=" + number);
        return "/desk" + query.replaceFirst("^&", "?");
    }
}
