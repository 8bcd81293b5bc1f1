package org.focalnet.file;

import java.io.InputStream;
import java.util.Collection;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.file.storage.Vault;
import org.focalnet.file.storage.WasteStore;
import org.springframework.stereotype.Component;

/** Content without a file: what is made for one person and goes again, and what an import brings under its old id. */
@Component
public class Contents {

    private final Vault vault;
    private final WasteStore waste;

    Contents(Vault vault, WasteStore waste) {
        this.vault = vault;
        this.waste = waste;
    }

    /** Opens content of a member whose key the viewer may use; the caller closes it. */
    public InputStream open(MemberId member, UUID blob) {
        var opened = vault.open(member, blob);
        return opened.stream();
    }

    /** Stores content of the viewer's member; waste in two hours unless it is kept. */
    public UUID write(MemberId member, InputStream content) {
        return vault.write(member, content).blob();
    }

    /** The same under the id that rows of an import give it. */
    public void restore(MemberId member, UUID blob, InputStream content) {
        vault.write(member, blob, content);
    }

    public void keep(Collection<UUID> blobs) {
        waste.keep(blobs);
    }

    public void discard(Collection<UUID> blobs) {
        waste.discard(blobs);
    }
}
