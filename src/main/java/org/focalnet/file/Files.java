package org.focalnet.file;

import org.focalnet.audience.MemberId;
import org.focalnet.file.storage.KeyStore;
import org.springframework.stereotype.Component;

/** All files of a member at once. */
@Component
public class Files {

    private final KeyStore keys;

    Files(KeyStore keys) {
        this.keys = keys;
    }

    /**
     * Destroys the data key of a member that leaves, and with it every file that it brought in, wherever copies of the
     * content lie. Cannot be undone. The secretariat's act, or that of the member's own lead.
     *
     * @return how many files there were
     */
    public int forget(MemberId member) {
        return keys.forget(member);
    }
}
