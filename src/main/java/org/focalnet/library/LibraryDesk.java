package org.focalnet.library;

import java.util.List;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.notify.DeskSource;
import org.focalnet.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records of repositories elsewhere that wait to be taken in or left out, drafts of the secretariat's own, and translations
 * of its items: those that others propose, and those that they ask for.
 */
@Component
class LibraryDesk implements DeskSource {

    private static final String WAITING = """
            (select 'record' as what, r.id, r.title, r.creator as detail, r.seen_at as since from library.record r
              where r.owner_id = :secretariat and r.state = 'WAITING' order by r.seen_at, r.id limit :most)
            union all
            (select 'draft', i.id, t.title, i.creator, i.created_at
               from library.item i join library.item_text t on t.item_id = i.id and t.original
              where i.owner_id = :secretariat and i.state = 'DRAFT' order by i.created_at, i.id limit :most)
            union all
            (select 'translation', n.id, n.title, n.language, n.sent_at
               from library.translation n join library.item i on i.id = n.item_id and i.state = 'LISTED'
              where i.owner_id = :secretariat and not i.languages @> array[n.language]
                and not exists (select from library.translation_decision d
                                 where d.translation_id = n.id and d.owner_id = :secretariat)
              order by n.sent_at, n.id limit :most)
            union all
            (select 'wanted', i.id, t.title, r.language, min(r.asked_at)
               from library.translation_request r
               join library.item i on i.id = r.item_id and i.state = 'LISTED'
               join library.item_text t on t.item_id = i.id and t.original
              where i.owner_id = :secretariat and r.owner_id <> :secretariat
                and not i.languages @> array[r.language]
              group by i.id, t.title, r.language order by min(r.asked_at), i.id limit :most)
            """;

    private final JdbcClient jdbc;

    LibraryDesk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Task> tasks(Shell shell) {
        return jdbc.sql(WAITING)
                .param("secretariat", MemberId.SECRETARIAT.value())
                .param("most", MOST)
                .query((row, number) -> {
                    String what = row.getString("what");
                    boolean translated = what.equals("translation") || what.equals("wanted");
                    String detail = row.getString("detail");
                    UUID id = row.getObject("id", UUID.class);
                    return new Task(
                            translated ? Kind.TRANSLATION : Kind.REVIEW,
                            "library.desk." + what,
                            what.equals("wanted") ? inLanguage(id, detail) : id,
                            row.getString("title"),
                            translated ? shell.languageName(detail, false) : detail,
                            path(what, id),
                            row.getTimestamp("since").toInstant(),
                            null);
                })
                .list();
    }

    private static String path(String what, UUID id) {
        return switch (what) {
            case "record" -> "/library/harvest#records";
            case "translation" -> "/library/translations/" + id;
            case "wanted" -> "/library/items/" + id + "/translations";
            default -> "/library/items/" + id;
        };
    }

    /** One item may be wanted in several languages: each is a task of its own. */
    private static UUID inLanguage(UUID item, String language) {
        return UUID.nameUUIDFromBytes((item + language).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
