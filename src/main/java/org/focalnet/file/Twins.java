package org.focalnet.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says whether content hangs on an object already, among the files that the viewer reads. */
@Component
public class Twins {

    private static final int LOOKED = 200;

    private final JdbcClient jdbc;
    private final Downloads downloads;

    Twins(JdbcClient jdbc, Downloads downloads) {
        this.jdbc = jdbc;
        this.downloads = downloads;
    }

    /** A checksum that tells content from other content. */
    public static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The objects on which these contents hang, by checksum; only files as long as one of them are opened. */
    @Transactional(readOnly = true)
    public Map<String, UUID> of(Collection<byte[]> contents) {
        Map<String, UUID> held = new HashMap<>();
        jdbc.sql(
                        "select id, object_id from file.file where bytes = any(:bytes) and state = 'READY' order by id limit :most")
                .param("bytes", contents.stream().map(one -> (long) one.length).toArray(Long[]::new))
                .param("most", LOOKED)
                .query((row, number) ->
                        Map.entry(row.getObject("id", UUID.class), row.getObject("object_id", UUID.class)))
                .list()
                .forEach(file -> downloads
                        .content(file.getKey())
                        .ifPresent(content -> held.putIfAbsent(sum(content), file.getValue())));
        return held;
    }
}
