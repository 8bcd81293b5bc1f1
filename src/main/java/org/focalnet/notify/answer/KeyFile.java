package org.focalnet.notify.answer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import java.util.function.Supplier;

/** A key in the data folder, readable by the owner alone; made at the first start that needs it. */
public final class KeyFile {

    private KeyFile() {}

    public static byte[] read(Path folder, String name, Supplier<byte[]> fresh) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path whole = folder.resolve(name + "." + UUID.randomUUID());
            Files.createFile(whole, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(whole, fresh.get());
            try {
                Files.createLink(file, whole); // whole, and never over one that another start just made
            } catch (FileAlreadyExistsException made) {
                return Files.readAllBytes(file);
            } finally {
                Files.delete(whole);
            }
        }
        return Files.readAllBytes(file);
    }
}
