package org.focalnet.member.appointment;

import java.io.IOException;
import java.util.Optional;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A scanned note verbale: one PDF or picture, believed by its content and not by its name. */
record Scan(String name, String type, byte[] content) {

    static final int MOST = 10 * 1024 * 1024;

    /** What was sent; null and a problem where it is too large or none of those that are kept. */
    static @Nullable Scan read(MultipartFile file, Problems problems) throws IOException {
        byte[] content = file.getBytes();
        String type = type(content).orElse(null);
        if (content.length > MOST) {
            problems.add("file", "member.appointment.scan.large");
            return null;
        }
        if (type == null) {
            problems.add("file", "member.appointment.scan.type");
            return null;
        }
        String name = Typed.clean(String.valueOf(file.getOriginalFilename())).replaceAll("[\\\\/\"\\p{Cntrl}]", "_");
        return new Scan(name.isBlank() ? "note" : name.substring(0, Math.min(200, name.length())), type, content);
    }

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
