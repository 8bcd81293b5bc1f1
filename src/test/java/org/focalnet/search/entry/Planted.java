package org.focalnet.search.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.focalnet.Program;
import org.focalnet.audience.AudienceChoice;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.Viewers;
import org.focalnet.search.Searchable;
import org.springframework.transaction.support.TransactionTemplate;

/** Entries of no module, for tests. */
public final class Planted {

    private Planted() {}

    /** Brings in an entry of a member for some readers. */
    public static UUID put(MemberId owner, AudienceChoice readers, String title, String text, String language) {
        return put(Ids.next(), owner, readers, title, text, language);
    }

    /** The same, or another state of it. */
    public static UUID put(
            UUID id, MemberId owner, AudienceChoice readers, String title, String text, String language) {
        Viewers.run(
                Program.focalPoint(owner),
                () -> Program.get(TransactionTemplate.class).executeWithoutResult(status -> {
                    AudienceId audience = Program.get(Audiences.class).resolve(readers);
                    var entry = new Searchable.Entry(
                            id,
                            owner,
                            audience,
                            "/cooperation/needs/" + id,
                            title,
                            text,
                            language,
                            readers.circle(),
                            List.of("HATE_SPEECH"),
                            List.of("PREVENT"),
                            Instant.now(),
                            owner);
                    Program.get(IndexStore.class).bring(kind(entry), id);
                }));
        return id;
    }

    /** Takes it out again. */
    public static void remove(MemberId owner, UUID id) {
        Viewers.run(
                Program.focalPoint(owner), () -> Program.get(IndexStore.class).remove("need", id));
    }

    private static Searchable kind(Searchable.Entry entry) {
        return new Searchable() {
            @Override
            public String kind() {
                return "need";
            }

            @Override
            public Optional<Entry> entry(UUID id) {
                return Optional.of(entry);
            }

            @Override
            public List<UUID> all(UUID after, int limit) {
                return List.of();
            }
        };
    }
}
