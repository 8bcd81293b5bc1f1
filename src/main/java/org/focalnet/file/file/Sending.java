package org.focalnet.file.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.reading.Reading;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.focalnet.web.Reader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

/** Content on its way to a browser: streamed, never opened by it as a page, by ranges where it asks for one. */
@Component
public class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final String CONTENT = "default-src 'none'; sandbox";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'");

    private final Vault vault;
    private final Reading reading;
    private final Clock clock;

    Sending(Vault vault, Reading reading, Clock clock) {
        this.vault = vault;
        this.reading = reading;
        this.clock = clock;
    }

    /** The file itself. */
    public void file(StoredFile file, HttpServletRequest request, HttpServletResponse response) {
        try (var content = vault.open(file.owner(), file.blob())) {
            attach(file, response);
            send(content, file.blob(), request, response);
        } catch (IOException e) {
            throw failed(e, response);
        }
    }

    /** A PDF with the reader's member, name and this minute on each page. */
    void marked(StoredFile file, HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = Viewers.require();
        var reader = (Reader) request.getAttribute(Reader.ATTRIBUTE);
        List<String> words = List.of(
                reader == null ? viewer.member().toString() : reader.memberName(),
                reader == null ? "" : reader.personName(),
                MINUTE.format(clock.instant().atOffset(ZoneOffset.UTC)));
        // Kept for a moment, encrypted like any content: the process that marks does not wait for a slow reader.
        UUID blob;
        try (var content = vault.open(file.owner(), file.blob());
                InputStream marked = reading.mark(words, content.stream())) {
            blob = vault.write(viewer.member(), marked).blob();
        } catch (IOException e) {
            throw failed(e, response);
        }
        try (var copy = vault.open(viewer.member(), blob)) {
            attach(file, response);
            response.setContentLengthLong(copy.bytes());
            copy(copy.stream(), copy.bytes(), response);
        } catch (IOException e) {
            throw failed(e, response);
        }
    }

    /** A picture of the preview, shown in a page. */
    void picture(MemberId owner, UUID blob, HttpServletResponse response) {
        try (var content = vault.open(owner, blob)) {
            head("image/png", response);
            response.setContentLengthLong(content.bytes());
            copy(content.stream(), content.bytes(), response);
        } catch (IOException e) {
            throw failed(e, response);
        }
    }

    private static void attach(StoredFile file, HttpServletResponse response) {
        head(
                file.kind().plainText()
                        ? file.kind().mediaType() + ";charset=UTF-8"
                        : file.kind().mediaType(),
                response);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(file.saved(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private static void head(String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", CONTENT);
        response.setHeader("Cache-Control", "private, no-store");
    }

    private void send(Vault.Opened content, UUID blob, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + blob.toString() + '"';
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", tag);
        String condition = request.getHeader("If-Range");
        Optional<Span> asked = condition == null || condition.equals(tag)
                ? Span.of(request.getHeader("Range"), content.bytes())
                : Optional.empty();
        if (asked.isEmpty()) {
            response.setContentLengthLong(content.bytes());
            copy(content.stream(), content.bytes(), response);
            return;
        }
        Span span = asked.get();
        if (span.equals(Span.NONE)) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + content.bytes());
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + span.first() + "-" + span.last() + "/" + content.bytes());
        response.setContentLengthLong(span.count());
        content.channel().position(span.first());
        copy(content.stream(), span.count(), response);
    }

    /** A browser that goes away is no failure of ours. */
    private static void copy(InputStream content, long count, HttpServletResponse response) throws IOException {
        OutputStream out = response.getOutputStream();
        byte[] block = new byte[64 * 1024];
        long left = count;
        while (left > 0) {
            int read = content.read(block, 0, (int) Math.min(block.length, left));
            if (read < 0) {
                throw new IOException("the content is shorter than it was");
            }
            try {
                out.write(block, 0, read);
            } catch (IOException gone) {
                LOG.debug("a download broke off", gone);
                return;
            }
            left -= read;
        }
    }

    private static StorageDown failed(IOException cause, HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
        return new StorageDown("Content could not be sent", cause);
    }
}
