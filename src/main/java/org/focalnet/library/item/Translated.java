package org.focalnet.library.item;

import java.sql.Types;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.library.LibraryNotice;
import org.focalnet.notify.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That an item is there in one more language: who translated it, and who waited for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Translated {

    private final JdbcClient jdbc;
    private final Notices notices;

    Translated(JdbcClient jdbc, Notices notices) {
        this.jdbc = jdbc;
        this.notices = notices;
    }

    /** Names the member that translated an item; null where it would not be named. */
    public void by(UUID item, String language, @Nullable MemberId translator) {
        jdbc.sql("update library.item_text set translator_id = :by where item_id = :item and language = :language")
                .param("by", translator == null ? null : translator.value(), Types.OTHER)
                .param("item", item)
                .param("language", language)
                .update();
    }

    /** Tells those who asked for it. */
    void tell(UUID item, String language) {
        jdbc.sql("select owner_id from library.translation_request where item_id = :item and language = :language")
                .param("item", item)
                .param("language", language)
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list()
                .forEach(member -> notices.tell(member, LibraryNotice.TRANSLATED, item));
    }
}
