package org.focalnet.file.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collection;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Refused;
import org.focalnet.file.Upload;
import org.focalnet.file.content.Detection;
import org.focalnet.file.content.FileName;
import org.focalnet.file.content.Scanner;
import org.focalnet.file.reading.Reading;
import org.focalnet.file.storage.FileSettings;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes content in, piece by piece, looks at it when it is whole, and has it scanned. Holds no transaction meanwhile. */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final UploadStore uploads;
    private final Vault vault;
    private final Scanner scanner;
    private final Reading reading;
    private final boolean archives;

    Intake(UploadStore uploads, Vault vault, Scanner scanner, Reading reading, FileSettings settings) {
        this.uploads = uploads;
        this.vault = vault;
        this.scanner = scanner;
        this.reading = reading;
        this.archives = settings.file().archives();
    }

    /** Begins an upload under the name that a browser gave. */
    Upload begin(String name, long expected) {
        return uploads.find(uploads.begin(FileName.clean(name), expected)).upload();
    }

    /** Those of these uploads that are the viewer's. */
    public List<Upload> list(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : uploads.list(ids);
    }

    public void watermark(Collection<UUID> ids) {
        uploads.watermark(ids);
    }

    /**
     * A whole file at once, such as a part of a form.
     *
     * @throws Refused where it is not taken
     */
    public Upload receive(String name, long length, InputStream content) {
        UUID id = uploads.begin(FileName.clean(name), length);
        Upload taken = append(id, 0, content);
        if (taken.state() == Upload.State.REFUSED) {
            String[] why = taken.refusal().split(" ", 2);
            throw new Refused(why[0], "file", taken.name(), why.length > 1 ? why[1] : "");
        }
        if (taken.state() == Upload.State.RECEIVING) {
            throw new Refused("file.refused.broken", "file", taken.name());
        }
        return taken;
    }

    /**
     * Takes the next piece, as much of it as comes.
     *
     * @return the upload as it is now; where its length is not what the caller thought, nothing was taken
     */
    Upload append(UUID id, long from, InputStream content) {
        Begun begun = uploads.find(id);
        Upload upload = begun.upload();
        if (upload.state() != Upload.State.RECEIVING || upload.received() != from) {
            return upload;
        }
        if (!begun.whole()) {
            var incoming = new Incoming(content, upload.expected() - from);
            Vault.Written written = vault.write(begun.member(), incoming);
            uploads.append(id, from, written.blob(), written.bytes());
        }
        return look(id);
    }

    /** Looks at an upload that is whole; where the storage fails, it can be asked for again. */
    Upload look(UUID id) {
        Begun begun = uploads.find(id);
        if (begun.upload().state() == Upload.State.RECEIVING && begun.whole()) {
            UUID blob = assembled(begun);
            try (var content = vault.open(begun.member(), blob)) {
                Detection.Found found =
                        Detection.detect(content.channel(), begun.upload().name(), archives);
                judge(begun, blob, found);
            } catch (Refused refused) {
                uploads.refuse(begun, refused(id, refused).refusal());
            } catch (IOException e) {
                throw new StorageDown("Content could not be read", e);
            }
        }
        return uploads.find(id).upload();
    }

    /** An upload that was refused before it began. */
    static Upload refused(UUID id, Refused refused) {
        Object[] words = refused.arguments();
        String name = words.length > 0 ? String.valueOf(words[0]) : "";
        String why = refused.key() + (words.length > 1 ? " " + words[1] : "");
        return new Upload(id, name, 1, 0, Upload.State.REFUSED, why, false);
    }

    private void judge(Begun begun, UUID blob, Detection.Found found) throws IOException {
        try (var content = vault.open(begun.member(), blob)) {
            switch (scanner.scan(content.stream())) {
                case CLEAN -> uploads.accept(begun, blob, found, true);
                case AWAY -> uploads.accept(begun, blob, found, false);
                case INFECTED -> throw new Refused("file.refused.infected", "file", found.name());
                case UNSCANNABLE -> throw new Refused("file.refused.unscannable", "file", found.name());
            }
        }
    }

    /** One blob of all pieces. */
    private UUID assembled(Begun begun) {
        if (begun.parts().size() == 1) {
            return begun.parts().getFirst();
        }
        try (var all = new SequenceInputStream(pieces(begun))) {
            return vault.write(begun.member(), all).blob();
        } catch (IOException e) {
            throw new StorageDown("Pieces could not be read", e);
        }
    }

    /** Each opened when the one before has ended. */
    private Enumeration<InputStream> pieces(Begun begun) {
        Iterator<UUID> parts = begun.parts().iterator();
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return vault.open(begun.member(), parts.next()).stream();
            }
        };
    }

    /** Has an upload scanned whose scanner was away. */
    void recheck(UUID id) {
        Begun begun = uploads.find(id);
        UUID blob = begun.blob();
        if (blob == null || begun.upload().state() != Upload.State.CHECKING) {
            return;
        }
        try (var content = vault.open(begun.member(), blob)) {
            switch (scanner.scan(content.stream())) {
                case CLEAN -> uploads.pass(id);
                case AWAY -> LOG.info("upload {} still waits for the scanner", id);
                case INFECTED -> uploads.refuse(begun, "file.refused.infected");
                case UNSCANNABLE -> uploads.refuse(begun, "file.refused.unscannable");
            }
        } catch (IOException e) {
            throw new StorageDown("Content could not be read", e);
        }
    }

    /** What an upload says, read now; empty where it cannot be read, or the scanner has not passed it. */
    public String text(UUID id) {
        Begun begun = uploads.find(id);
        UUID blob = begun.blob();
        if (blob == null || begun.upload().state() != Upload.State.READY) {
            return "";
        }
        try (var looked = vault.open(begun.member(), blob);
                var read = vault.open(begun.member(), blob)) {
            Detection.Found found =
                    Detection.detect(looked.channel(), begun.upload().name(), archives);
            return found.kind().readable() && !found.kind().plainText()
                    ? reading.read(found.kind(), read.stream()).text()
                    : "";
        } catch (Refused | IOException e) {
            LOG.info("upload {} could not be read", id);
            return "";
        }
    }
}
