package org.focalnet.member;

import java.util.List;
import java.util.Set;

/**
 * What an office says of itself.
 *
 * @param languages in which it answers
 * @param contacts the ways to reach it, each with its own readers
 */
public record OfficeDescription(
        LocalName names,
        String ministry,
        String authority,
        List<Language> languages,
        Set<Theme> expertise,
        OfficeHours hours,
        List<Contact> contacts) {}
