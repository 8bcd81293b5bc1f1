package org.focalnet.web;

/** Which way a text runs. */
final class Direction {

    private Direction() {}

    static String of(String text) {
        int letters = 0;
        int arabic = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            if (sign < 0x80) {
                letters += Character.isLetter(sign) ? 1 : 0; // most signs of most texts
            } else if (Character.isLetter(sign)) {
                letters++;
                byte direction = Character.getDirectionality(sign);
                arabic += direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                        ? 1
                        : 0;
            }
        }
        return arabic * 2 > letters ? "rtl" : "ltr";
    }
}
