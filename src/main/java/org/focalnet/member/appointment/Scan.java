package org.focalnet.member.appointment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.focalnet.audience.Refused;
import org.focalnet.file.Paper;
import org.focalnet.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** A scanned note verbale: one PDF or picture, whole, nothing else besides, and called what it is. */
public record Scan(String name, String type, byte[] content) {

    static final int MOST = 10 * 1024 * 1024;

    /**
     * What was sent; null where nothing was chosen, and with a problem where it is not kept. A file without content was
     * chosen all the same: passing over it would leave the scan of another note under this one.
     */
    public static @Nullable Scan read(@Nullable MultipartFile file, Problems problems) throws IOException {
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

    /** Handed out as it came, and never run. */
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        type.equals("PDF") ? "application/pdf" : "image/" + type.toLowerCase(Locale.ROOT))
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
