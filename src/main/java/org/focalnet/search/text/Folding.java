package org.focalnet.search.text;

import com.ibm.icu.text.Normalizer2;

/** The plain form of a word: small letters, no accents, one form of each Arabic letter, digits as 0 to 9. */
final class Folding {

    private static final Normalizer2 SMALL = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 TOGETHER = Normalizer2.getNFCInstance();

    private Folding() {}

    /** Small letters with their accents, without marks that nobody sees: what a stemmer understands. */
    static String small(String word) {
        return SMALL.normalize(word);
    }

    /** The plain form of a word in small letters. */
    static String plain(String small) {
        String apart = APART.normalize(small);
        var kept = new StringBuilder(apart.length());
        apart.codePoints().forEach(letter -> fold(letter, kept));
        return TOGETHER.normalize(kept);
    }

    private static void fold(int letter, StringBuilder kept) {
        if (letter < 0x80) {
            kept.append((char) letter);
            return;
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || letter == 0x0640) { // accents, harakat, hamza on its carrier; tatweel
            return;
        }
        int digit = Character.digit(letter, 10);
        if (digit >= 0) {
            kept.append((char) ('0' + digit));
            return;
        }
        switch (letter) {
            case 0x0671 -> kept.append('\u0627'); // alef wasla
            case 0x0649, 0x06CC -> kept.append('\u064A'); // alef maqsura and the Persian yeh, as yeh
            case 0x06A9 -> kept.append('\u0643'); // the Persian kaf
            case 0x0629 -> kept.append('\u0647'); // teh marbuta
            case 'ø' -> kept.append('o');
            case 'ł' -> kept.append('l');
            case 'đ', 'ð' -> kept.append('d');
            case 'ħ' -> kept.append('h');
            case 'ı' -> kept.append('i');
            case 'þ' -> kept.append("th");
            case 'æ' -> kept.append("ae");
            case 'œ' -> kept.append("oe");
            default -> kept.appendCodePoint(letter);
        }
    }
}
