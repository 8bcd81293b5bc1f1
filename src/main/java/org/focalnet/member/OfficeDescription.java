package org.focalnet.member;

import java.util.List;
import java.util.Set;

/**
 * What an office says of itself.
 *
 * @param languages in which it answers
 * @param mail its address, which the network reads; empty where it gives none
 */
public record OfficeDescription(
        LocalName names,
        String ministry,
        String authority,
        List<Language> languages,
        Set<Theme> expertise,
        OfficeHours hours,
        String mail) {}
