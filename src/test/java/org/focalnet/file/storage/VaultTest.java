package org.focalnet.file.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private final MemberId member = new MemberId(Ids.next());
    private final SmallHeap.Keys keys = new SmallHeap.Keys();

    @TempDir
    Path folder;

    @Test
    void contentIsEncryptedPrivateAndBoundToItsPlace() throws Exception {
        Vault vault = SmallHeap.vault(folder, keys);
        var first = vault.write(member, words("the same words"));
        var second = vault.write(member, words("the same words"));
        Path one = folder.resolve("files").resolve(Storage.path(first.blob()));
        Path two = folder.resolve("files").resolve(Storage.path(second.blob()));
        assertThat(new String(Files.readAllBytes(one), StandardCharsets.ISO_8859_1))
                .doesNotContain("words");
        assertThat(Files.readAllBytes(one)).isNotEqualTo(Files.readAllBytes(two));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("file.key"))))
                .isEqualTo("rw-------");
        Files.copy(two, one, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThatThrownBy(() -> vault.open(member, first.blob())).isInstanceOf(StorageDown.class);
    }

    @Test
    void theFirstFileMakesTheDataFolderForItsOwnerAlone() throws Exception {
        Path fresh = folder.resolve("data-local");
        var written = SmallHeap.vault(fresh, keys).write(member, words("words"));
        assertThat(fresh.resolve("files").resolve(Storage.path(written.blob()))).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)))
                .isEqualTo("rwx------");
    }

    @Test
    void anotherInstallationsKeyAndAnotherMembersNameOpenNothing() {
        Vault vault = SmallHeap.vault(folder, keys);
        var written = vault.write(member, words("words"));
        Vault other = new Vault(
                new FolderStorage(folder.resolve("files")),
                folder.resolve("files").resolve("incoming"),
                () -> MasterKey.of("A".repeat(43) + "=", folder),
                keys,
                new WasteStore(null, null));
        assertThatThrownBy(() -> other.open(member, written.blob())).isInstanceOf(StorageDown.class);
        assertThatThrownBy(() -> vault.open(new MemberId(Ids.next()), written.blob()))
                .isInstanceOf(StorageDown.class);
        assertThatThrownBy(() -> MasterKey.of("short", folder)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileOfTwoHundredMegabytesNeedsNoMoreMemoryThanASmallOne() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        folder.toString(),
                        "209715200")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("READ 209715200");
    }

    private static ByteArrayInputStream words(String words) {
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }
}
