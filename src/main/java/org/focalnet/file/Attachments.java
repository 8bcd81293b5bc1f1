package org.focalnet.file;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.focalnet.audience.Audience;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.file.file.FileRows;
import org.focalnet.file.file.FileStore;
import org.focalnet.file.storage.StorageDown;
import org.focalnet.file.storage.WasteStore;
import org.focalnet.file.upload.Intake;
import org.focalnet.search.SearchChanged;
import org.focalnet.web.Problems;
import org.focalnet.web.Typed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The files of an object, for the module that owns it: read what a form brought, bind it in the transaction that writes
 * the object, list it in one statement.
 */
@Component
public class Attachments {

    /** How many files one object may get at once. */
    public static final int MOST = 20;

    private final Intake intake;
    private final FileStore files;
    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final WasteStore waste;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attachments(
            Intake intake,
            FileStore files,
            JdbcClient jdbc,
            Audiences audiences,
            WasteStore waste,
            ApplicationEventPublisher events,
            Clock clock) {
        this.intake = intake;
        this.files = files;
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.waste = waste;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The files that came with a form: those that a script brought before (field {@code upload}) and those in the form
     * itself (field {@code file}). They are stored now, outside any transaction; what is wrong with one is a problem of
     * the field {@code file}. Show the form again with what this answers, and nothing needs to be sent twice.
     */
    public List<Upload> received(HttpServletRequest request, Problems problems) {
        var typed = new Typed(request);
        Set<UUID> ids = new LinkedHashSet<>(typed.ids("upload"));
        if (request instanceof MultipartHttpServletRequest form) {
            for (MultipartFile part : form.getFiles("file")) {
                String name = String.valueOf(part.getOriginalFilename());
                if (!name.isEmpty() && ids.size() < MOST) {
                    receive(part, name, problems, ids);
                } else if (!name.isEmpty()) {
                    problems.add("file", "file.refused.number", MOST);
                }
            }
        }
        if (typed.ticked("watermark") && !ids.isEmpty()) {
            intake.watermark(ids);
        }
        List<Upload> uploads =
                intake.list(ids).stream().filter(Upload::usable).limit(MOST).toList();
        if (uploads.size() < typed.ids("upload").size()) {
            problems.add("file", "file.upload.gone");
        }
        return uploads;
    }

    private void receive(MultipartFile part, String name, Problems problems, Set<UUID> ids) {
        try (InputStream content = part.getInputStream()) {
            ids.add(intake.receive(name, part.getSize(), content).id());
        } catch (Refused refused) {
            problems.add(refused);
        } catch (IOException e) {
            throw new StorageDown("A form's file could not be read", e);
        }
    }

    /**
     * A file that came another way, such as with a mail, brought in by the viewer's account.
     *
     * @throws Refused where it is not taken
     */
    public Upload receive(String name, long length, InputStream content) {
        return intake.receive(name, length, content);
    }

    /** What an upload of the viewer's account says, for a form that proposes what to say of it; read outside any transaction. */
    public String text(UUID upload) {
        return Typed.clean(intake.text(upload));
    }

    /** Binds uploads of the viewer's account to an object, with the strictest mark that still serves its readers. */
    @Transactional
    public void take(UUID object, AudienceId audience, Collection<UUID> files) {
        if (!files.isEmpty()) {
            Audience readers = audiences.find(audience).orElseThrow(NotFound::new);
            take(object, audience, Tlp.strictest(readers.kind()), files);
        }
    }

    /**
     * Binds uploads of the viewer's account to an object of the viewer's member: from now on the object's audience reads
     * them, and nobody else. Doing it twice is doing it once.
     *
     * @throws Refused where one is gone or was not taken; nothing is bound then
     */
    @Transactional
    public void take(UUID object, AudienceId audience, Tlp tlp, Collection<UUID> files) {
        for (UUID file : files) {
            int bound = jdbc.sql("""
                            with taken as (
                                delete from file.upload where id = :id and state in ('READY', 'CHECKING') returning *)
                            insert into file.file (id, owner_id, audience_id, object_id, series_id, name, kind, bytes, blob_id,
                                                   tlp, watermark, state, try_at, created_at)
                            select id, :owner, :audience, :object, id, name, kind, expected, blob_id,
                                   :tlp, watermark, state, :now, :now from taken
                            """)
                    .param("id", file)
                    .param("owner", Viewers.require().member().value())
                    .param("audience", audience.value())
                    .param("object", object)
                    .param("tlp", tlp.name())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            if (bound == 0 && !bound(file, object)) {
                throw new Refused("file.upload.gone", "file");
            }
        }
    }

    /** A newer version of a file of the viewer's member, for the same readers; the older ones stay. */
    @Transactional
    public void replace(UUID file, UUID upload) {
        files.replace(file, upload);
    }

    /** What these files say, as far as it could be read and the viewer reads it. */
    @Transactional(readOnly = true)
    public Map<UUID, String> texts(Collection<UUID> wanted) {
        Map<UUID, String> texts = new HashMap<>();
        jdbc.sql("select file_id, text from file.text where file_id = any(:files)")
                .param("files", wanted.toArray(UUID[]::new))
                .query(row -> {
                    texts.put(row.getObject("file_id", UUID.class), row.getString("text"));
                });
        return texts;
    }

    private boolean bound(UUID file, UUID object) {
        return jdbc.sql("select exists (select from file.file where id = :id and object_id = :object)")
                .param("id", file)
                .param("object", object)
                .query(Boolean.class)
                .single();
    }

    /** The files of these objects that the viewer reads, each in its newest version, in the order in which they came. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Attachment>> of(Collection<UUID> objects) {
        if (objects.isEmpty()) {
            return Map.of();
        }
        List<Attachment> found = jdbc.sql("""
                        select f.id, f.object_id, f.name, f.kind, f.bytes, f.tlp, f.state, f.version, f.created_at,
                               cardinality(f.pictures) > 0 or f.kind in ('TEXT', 'CSV', 'MARKDOWN') as preview
                          from file.file f
                         where f.object_id = any(:objects)
                           and not exists (select from file.file n where n.series_id = f.series_id and n.version > f.version)
                         order by f.series_id
                        """)
                .param("objects", objects.toArray(UUID[]::new))
                .query((row, number) -> FileRows.attachment(row))
                .list();
        return found.stream()
                .collect(Collectors.groupingBy(
                        Attachment::object, HashMap::new, Collectors.toCollection(ArrayList::new)));
    }

    /** Another audience or mark for the files of an object that got one; all versions follow. */
    @Transactional
    public void address(UUID object, AudienceId audience, Tlp tlp) {
        List<UUID> moved = jdbc.sql("""
                        with moved as (
                            update file.file set audience_id = :audience, tlp = :tlp where object_id = :object returning id),
                        texts as (
                            update file.text set audience_id = :audience where file_id in (select id from moved))
                        select id from moved
                        """)
                .param("object", object)
                .param("audience", audience.value())
                .param("tlp", tlp.name())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        moved.forEach(this::changed);
    }

    /** Ends the reading of an object's files at an hour, for all but their owner; versions that come later follow. */
    @Transactional
    public void expire(UUID object, Instant until) {
        List<UUID> ending = jdbc.sql("""
                        with ending as (
                            update file.file set readable_until = :until where object_id = :object returning id),
                        texts as (
                            update file.text set readable_until = :until where file_id in (select id from ending))
                        select id from ending
                        """)
                .param("object", object)
                .param("until", Timestamp.from(until))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        ending.forEach(this::changed);
    }

    /** Ends the files of an object that is no more. */
    @Transactional
    public void release(UUID object) {
        List<UUID> blobs = new ArrayList<>();
        jdbc.sql("delete from file.file where object_id = :object returning id, pictures || blob_id as blobs")
                .param("object", object)
                .query(row -> {
                    changed(row.getObject("id", UUID.class));
                    blobs.addAll(List.of((UUID[]) row.getArray("blobs").getArray()));
                });
        waste.discard(blobs);
    }

    private void changed(UUID file) {
        events.publishEvent(new SearchChanged("file", file, Viewers.require().member()));
    }
}
