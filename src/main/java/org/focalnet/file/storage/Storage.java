package org.focalnet.file.storage;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.UUID;

/** Where blobs lie. Each is written whole, under a random name, once. */
interface Storage {

    /** Takes a finished file over; afterwards it is there whole, or not at all. */
    void put(UUID blob, Path finished) throws IOException;

    /**
     * Opens a blob at any place.
     *
     * @throws java.nio.file.NoSuchFileException where there is none
     */
    SeekableByteChannel open(UUID blob) throws IOException;

    /** Deletes a blob; one that is not there is deleted already. */
    void delete(UUID blob) throws IOException;

    /** Spreads blobs over folders by the random end of their id: its beginning is the time. */
    static String path(UUID blob) {
        String name = blob.toString();
        return name.substring(34) + "/" + name.substring(32, 34) + "/" + name;
    }
}
