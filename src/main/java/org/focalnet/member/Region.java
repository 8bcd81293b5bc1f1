package org.focalnet.member;

import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What CLDR knows of states and of the regions of the United Nations' M49 scheme. */
public final class Region {

    /** CLDR's files are slow to ask, and lists are sorted by these names. */
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private static final Pattern USER_ASSIGNED = Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ");
    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    private Region() {}

    /** Whether ISO 3166-1 leaves the code to its users: whatever name CLDR may have for it is not ours to show. */
    public static boolean userAssigned(String code) {
        return USER_ASSIGNED.matcher(code).matches();
    }

    /** Whether it is the code of a country or area. */
    public static boolean known(String code) {
        return ALPHA_2.matcher(code).matches()
                && !userAssigned(code)
                && territory(code).isPresent();
    }

    /** The M49 subregion of a state, such as 155 for Western Europe; null where the code is none of CLDR's. */
    public static @Nullable String subregion(String code) {
        return known(code) ? containing(code, RegionType.SUBCONTINENT) : null;
    }

    /** The M49 region of a subregion, such as 150 for Europe. */
    public static @Nullable String continent(String subregion) {
        return containing(subregion, RegionType.CONTINENT);
    }

    /** The name of a state or of a region by its code: in the form of the United Nations where CLDR has another one. */
    public static String name(String code, Locale language) {
        return NAMES.computeIfAbsent(
                code + ' ' + language.getLanguage(),
                key -> UnitedNations.name(code, language)
                        .orElseGet(() -> ULocale.getDisplayCountry("und-" + code, language.getLanguage())));
    }

    private static @Nullable String containing(String code, RegionType type) {
        String found = territory(code)
                .map(region -> region.getContainingRegion(type))
                .map(Object::toString)
                .orElse("");
        return found.matches("[0-9]{3}") ? found : null;
    }

    private static Optional<com.ibm.icu.util.Region> territory(String code) {
        try {
            return Optional.of(com.ibm.icu.util.Region.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
