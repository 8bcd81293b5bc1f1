package org.focalnet.export.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.file.Contents;
import tools.jackson.databind.JsonNode;

/** The files, in the clear, under the sum of their content; a list says which row each belongs to and how it was called. */
final class FilesPart {

    private final Contents contents;
    private final Folder folder;
    private final MemberId member;

    FilesPart(Contents contents, Folder folder, MemberId member) {
        this.contents = contents;
        this.folder = folder;
        this.member = member;
    }

    void write(List<JsonNode> rows) throws IOException {
        var index = new StringBuilder();
        for (JsonNode row : rows) {
            List<String> blobs = new ArrayList<>(List.of(row.path("blob_id").asString()));
            row.path("pictures").forEach(picture -> blobs.add(picture.asString()));
            for (int i = 0; i < blobs.size(); i++) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("file", row.path("id").asString());
                line.put("name", row.path("name").asString());
                line.put("use", i == 0 ? "content" : "preview");
                line.put("blob", blobs.get(i));
                line.put("sha256", one(UUID.fromString(blobs.get(i))));
                index.append(Gathering.JSON.writeValueAsString(line)).append('\n');
            }
        }
        folder.put("files/index.jsonl", index.toString());
    }

    /** Its sum; empty where the storage has no such content any more. */
    private String one(UUID blob) throws IOException {
        String sum;
        try (var content = new DigestInputStream(contents.open(member, blob), Folder.sha256())) {
            content.transferTo(OutputStream.nullOutputStream());
            sum = HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (NotFound gone) {
            return "";
        }
        if (!folder.holds("files/" + sum)) {
            try (InputStream content = contents.open(member, blob)) {
                folder.put("files/" + sum, content);
            }
        }
        return sum;
    }
}
