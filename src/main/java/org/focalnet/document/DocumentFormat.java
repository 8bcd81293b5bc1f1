package org.focalnet.document;

/** What kind of file a document becomes. */
public enum DocumentFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final String type;

    DocumentFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }

    /** The ending of its file names, with the dot. */
    public String ending() {
        return "." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
