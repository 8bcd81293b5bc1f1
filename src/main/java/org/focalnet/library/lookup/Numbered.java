package org.focalnet.library.lookup;

import java.util.Locale;
import org.focalnet.audience.Refused;

/** The number of something that was published: a DOI or an ISBN. @param value as it is written without marks between */
public record Numbered(boolean doi, String value) {

    /**
     * What was typed, with or without an address or a word before it.
     *
     * @throws Refused where it is neither, or where its check digit does not fit
     */
    public static Numbered of(String typed) {
        String text = typed.strip()
                .replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "")
                .strip();
        if (text.matches("10\\.\\d{4,9}/[^\\s\\p{Cntrl}]{1,180}")) {
            return new Numbered(true, text);
        }
        String digits = text.replaceFirst("(?i)^(urn:)?isbn(-1[03])?[:\\s]*", "")
                .replaceAll("[\\s\\u2010-\\u2015-]", "")
                .toUpperCase(Locale.ROOT);
        if (!digits.matches("\\d{9}[\\dX]|97[89]\\d{10}")) {
            throw new Refused("library.refused.number", "number");
        }
        if (!fits(digits)) {
            throw new Refused("library.refused.check_digit", "number");
        }
        return new Numbered(false, digits);
    }

    private static boolean fits(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += digit * (digits.length() == 10 ? 10 - i : i % 2 == 0 ? 1 : 3);
        }
        return sum % (digits.length() == 10 ? 11 : 10) == 0;
    }
}
