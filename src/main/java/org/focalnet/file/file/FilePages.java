package org.focalnet.file.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.file.Upload;
import org.focalnet.file.content.Kind;
import org.focalnet.file.content.Scanner;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.Vault;
import org.focalnet.web.AudiencePickers;
import org.focalnet.web.Problems;
import org.focalnet.web.Shell;
import org.focalnet.web.ShellFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a file together. */
@Component
class FilePages {

    private final FileStore files;
    private final Vault vault;
    private final Scanner scanner;
    private final AudiencePickers pickers;
    private final ShellFactory shells;

    FilePages(FileStore files, Vault vault, Scanner scanner, AudiencePickers pickers, ShellFactory shells) {
        this.files = files;
        this.vault = vault;
        this.scanner = scanner;
        this.pickers = pickers;
        this.shells = shells;
    }

    FilePage page(StoredFile file, List<Upload> uploads, Problems problems, HttpServletRequest request) {
        Shell shell = shells.of(request);
        Viewer viewer = Viewers.current();
        return new FilePage(
                file,
                pickers.ribbon(shell, file.audience(), file.tlp()),
                files.versions(file.series()),
                text(file),
                marked(file),
                markable(file) && !marked(file),
                scanner.configured(),
                viewer != null
                        && viewer.member().equals(file.owner())
                        && viewer.role().writes(),
                uploads,
                problems);
    }

    /** Whether this reader gets it with their name on each page, wanted or not. */
    static boolean marked(StoredFile file) {
        Viewer viewer = Viewers.current();
        return viewer != null && file.markedFor(viewer);
    }

    static boolean markable(StoredFile file) {
        return file.kind() == Kind.PDF && Viewers.current() != null;
    }

    private @Nullable String text(StoredFile file) {
        if (!file.kind().plainText() || !file.ready()) {
            return null;
        }
        try (var content = vault.open(file.owner(), file.blob())) {
            return PlainText.of(content.stream(), PlainText.SHOWN);
        } catch (IOException e) {
            throw new StorageDown("A text could not be read", e);
        }
    }
}
