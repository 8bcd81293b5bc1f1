package org.focalnet.file.file;

import java.util.List;
import org.focalnet.file.Upload;
import org.focalnet.web.Problems;
import org.focalnet.web.Ribbon;
import org.focalnet.web.View;
import org.jspecify.annotations.Nullable;

/**
 * A file: what it is, how it looks, its versions.
 *
 * @param text the beginning of a text; null where it is none
 * @param marked whether this reader gets it with their name on each page
 * @param markable whether it can be asked for so
 * @param scanned whether there is a virus scanner that looked at it
 * @param replaces whether this reader may bring a newer version
 */
public record FilePage(
        StoredFile file,
        @Nullable Ribbon ribbon,
        List<StoredFile> versions,
        @Nullable String text,
        boolean marked,
        boolean markable,
        boolean scanned,
        boolean replaces,
        List<Upload> uploads,
        Problems problems)
        implements View {}
