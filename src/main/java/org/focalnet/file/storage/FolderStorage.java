package org.focalnet.file.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/** Blobs in the data folder: {@code files/ab/cd/<id>}, readable by the program's user only. */
final class FolderStorage implements Storage {

    private final Path folder;

    FolderStorage(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID blob, Path finished) throws IOException {
        Path place = folder.resolve(Storage.path(blob));
        Path parent = folder(place);
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(parent, StandardOpenOption.READ)) {
            directory.force(true); // the name, too, survives a power loss
        }
    }

    @Override
    public SeekableByteChannel open(UUID blob) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("the folder of files is gone");
        }
        return Files.newByteChannel(folder.resolve(Storage.path(blob)), StandardOpenOption.READ);
    }

    @Override
    public void delete(UUID blob) throws IOException {
        Files.deleteIfExists(folder.resolve(Storage.path(blob)));
    }

    private static Path folder(Path place) throws IOException {
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("no folder for " + place);
        }
        return Files.createDirectories(
                parent, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
