package org.focalnet.file.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that are taken; everything else is refused. */
public enum Kind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    RTF("application/rtf", "rtf"),
    TEXT("text/plain", "txt", "text", "log"),
    CSV("text/csv", "csv", "tsv"),
    MARKDOWN("text/markdown", "md"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    ZIP("application/zip", "zip"),
    SEVEN_ZIP("application/x-7z-compressed", "7z");

    private final String mediaType;
    private final List<String> endings;

    Kind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending that a file of this kind gets where its own says something else. */
    String ending() {
        return endings.getFirst();
    }

    boolean calledBy(String ending) {
        return endings.contains(ending);
    }

    public boolean archive() {
        return this == ZIP || this == SEVEN_ZIP;
    }

    public boolean picture() {
        return this == PNG || this == JPEG || this == GIF || this == WEBP || this == TIFF;
    }

    public boolean plainText() {
        return this == TEXT || this == CSV || this == MARKDOWN;
    }

    /** Whether a process of its own can draw pages of it or say what it says. */
    public boolean readable() {
        return switch (this) {
            case PDF, DOCX, XLSX, PPTX, ODT, ODS, ODP, PNG, JPEG, GIF, TIFF, TEXT, CSV, MARKDOWN -> true;
            default -> false;
        };
    }

    static Optional<Kind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
