package org.focalnet.member;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages in which members work with each other; the first six are those of the United Nations. */
public enum Language {
    EN,
    FR,
    ES,
    AR,
    RU,
    ZH,
    PT,
    DE,
    SW;

    /** The ISO 639-1 code, in lower case as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The codes of all, in order. */
    public static Set<String> codes() {
        return Arrays.stream(values()).map(Language::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Those whose codes are given, in the order of this list; an unknown code is left out. */
    public static List<Language> of(Iterable<String> codes) {
        Set<String> wanted = new java.util.HashSet<>();
        codes.forEach(wanted::add);
        return Arrays.stream(values())
                .filter(language -> wanted.contains(language.code()))
                .toList();
    }
}
