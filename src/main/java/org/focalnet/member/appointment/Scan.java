package org.focalnet.member.appointment;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.focalnet.audience.Refused;
import org.focalnet.file.Paper;
import org.focalnet.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A scanned note verbale: one PDF or picture, whole, nothing else besides, and called what it is. */
record Scan(String name, String type, byte[] content) {

    static final int MOST = 10 * 1024 * 1024;

    /**
     * What was sent; null where nothing was chosen, and with a problem where it is not kept. A file without content was
     * chosen all the same: passing over it would leave the scan of another note under this one.
     */
    static @Nullable Scan read(@Nullable MultipartFile file, Problems problems) throws IOException {
        String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (file == null || file.isEmpty() && name.isBlank()) {
            return null;
        }
        if (file.getSize() > MOST) {
            problems.add("file", "member.appointment.scan.large");
            return null;
        }
        try {
            Paper paper = Paper.read(name, file.getBytes());
            return new Scan(paper.name(), paper.kind(), paper.content());
        } catch (Refused refused) {
            problems.add(refused);
            return null;
        }
    }

    boolean same(Scan other) {
        return name.equals(other.name) && Arrays.equals(content, other.content);
    }

    /** What a browser is told that it is. */
    String mediaType() {
        return type.equals("PDF") ? "application/pdf" : "image/" + type.toLowerCase(Locale.ROOT);
    }
}
