package org.focalnet.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Makes files of documents. */
@Component
public class Documents {

    /** The file of a document, whole. */
    public byte[] file(Document document, DocumentFormat format) {
        var file = new ByteArrayOutputStream();
        try {
            switch (format) {
                case PDF -> Pdf.write(document, file);
                case DOCX -> Docx.write(document, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Answers a request with the file, to be saved under the document's title with its handling mark, if any. */
    public void send(Document document, DocumentFormat format, HttpServletResponse response) {
        byte[] file = file(document, format);
        response.setContentType(format.type());
        response.setContentLength(file.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(fileName(document, format), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try {
            response.getOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title with its handling mark, if any, and the ending of the format. */
    public String fileName(Document document, DocumentFormat format) {
        return name(document) + format.ending();
    }

    /** A colon is no part of a file name on every machine. */
    static String name(Document document) {
        String title = document.title()
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String mark = document.label().replace(':', '-');
        return ((title.length() > 80 ? title.substring(0, 80).strip() : title) + " " + mark).strip();
    }
}
