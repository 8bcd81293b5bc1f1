package org.focalnet.file.storage;

import java.nio.file.Path;
import org.focalnet.database.DatabaseSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys are read at the first file: a start pays nothing for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class StorageConfiguration {

    @Bean
    Vault vault(FileSettings settings, DatabaseSettings place, KeyStore keys, WasteStore waste) {
        Path folder = place.data().toAbsolutePath();
        FileSettings.Bucket bucket = settings.s3();
        boolean remote = bucket != null
                && bucket.endpoint() != null
                && !bucket.endpoint().isBlank();
        Storage storage =
                bucket != null && remote ? new BucketStorage(bucket) : new FolderStorage(folder.resolve("files"));
        return new Vault(
                storage,
                folder.resolve("files").resolve("incoming"),
                () -> MasterKey.of(settings.file().key(), folder),
                keys,
                waste);
    }
}
