package org.focalnet.member.appointment;

import java.util.Optional;

/** A scanned note verbale: one PDF or picture, believed by its content and not by its name. */
record Scan(String name, String type, byte[] content) {

    static final int MOST = 10 * 1024 * 1024;

    /** What a browser is told that it is. */
    String mediaType() {
        return type.equals("PDF") ? "application/pdf" : "image/" + type.toLowerCase(java.util.Locale.ROOT);
    }

    /** The type that the first bytes say; empty where they say none of those that are kept. */
    static Optional<String> type(byte[] content) {
        if (starts(content, '%', 'P', 'D', 'F', '-')) {
            return Optional.of("PDF");
        }
        if (starts(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of("PNG");
        }
        if (starts(content, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("JPEG");
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] content, int... with) {
        if (content.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((content[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
