package org.focalnet.identity;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.focalnet.web.Shell;
import org.jspecify.annotations.Nullable;

/** Languages and time zones to choose from, in the reader's language. */
public final class Zones {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Zones() {}

    /** Codes and own names of the languages of the program. */
    public static Map<String, String> languages(Shell shell) {
        Map<String, String> languages = new LinkedHashMap<>();
        shell.languages()
                .forEach(language ->
                        languages.put(language.getLanguage(), shell.languageName(language.getLanguage(), true)));
        return languages;
    }

    /** Time zones with the city by which people know them, sorted as the reader expects. */
    public static Map<String, String> zones(Shell shell) {
        return BY_LANGUAGE.computeIfAbsent(shell.language(), Zones::sorted);
    }

    /** Whether a zone is one of those, or one of a fixed offset, which an office may have and a form then shows as well. */
    public static boolean offered(String id) {
        return BY_LANGUAGE.computeIfAbsent("en", Zones::sorted).containsKey(id)
                || id.matches("Etc/GMT[+-][0-9]{1,2}")
                        && ZoneId.getAvailableZoneIds().contains(id);
    }

    /** The same, and the zone that was chosen before where it is none of a city: a form never changes what it shows. */
    public static Map<String, String> zones(Shell shell, String chosen) {
        Map<String, String> zones = zones(shell);
        if (chosen.isEmpty() || zones.containsKey(chosen)) {
            return zones;
        }
        var more = new LinkedHashMap<>(zones);
        more.putFirst(chosen, TimeZone.getTimeZone(chosen).getDisplayName(false, TimeZone.LONG_GMT, shell.locale()));
        return more;
    }

    private static Map<String, String> sorted(String language) {
        ULocale locale = ULocale.forLanguageTag(language);
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        List<Map.Entry<String, String>> zones = new ArrayList<>();
        for (String id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            @Nullable String city = names.getExemplarLocationName(id);
            if (city != null && ZoneId.getAvailableZoneIds().contains(id)) {
                zones.add(Map.entry(id, city));
            }
        }
        Collator order = Collator.getInstance(locale);
        zones.sort((a, b) -> order.compare(a.getValue(), b.getValue()));
        Map<String, String> sorted = new LinkedHashMap<>();
        sorted.put("UTC", "UTC");
        zones.forEach(zone -> sorted.put(zone.getKey(), zone.getValue()));
        return sorted;
    }
}
