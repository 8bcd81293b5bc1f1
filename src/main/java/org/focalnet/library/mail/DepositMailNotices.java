package org.focalnet.library.mail;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.focalnet.audience.Tlp;
import org.focalnet.audience.Viewers;
import org.focalnet.library.LibraryNotice;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.NoticeSource;
import org.focalnet.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that notices are about: by the drafts that they brought, otherwise by their sender. A mail says neither. */
@Component
class DepositMailNotices implements NoticeSource {

    private static final int TITLE = 200;

    private final JdbcClient jdbc;
    private final Texts texts;

    DepositMailNotices(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public List<NoticeKind> kinds() {
        return Arrays.stream(LibraryNotice.values())
                .filter(kind -> kind.recipient() == LetterKind.Recipient.ACCOUNT)
                .<NoticeKind>map(kind -> kind)
                .toList();
    }

    @Override
    public Map<UUID, Subject> subjects(Collection<UUID> objects) {
        String nameless = texts.text(LocaleContextHolder.getLocale(), "library.mail.itself");
        Map<UUID, Subject> found = new HashMap<>();
        jdbc.sql("""
                        select m.id, left(coalesce(string_agg(t.title, ' · ' order by array_position(m.items, t.item_id)), m.sender), :most) as title
                          from library.mail m
                          left join library.item_text t on t.item_id = any(m.items) and t.original
                         where m.id = any(:ids) and m.account_id = :account
                         group by m.id
                        """)
                .param("most", TITLE)
                .param("ids", objects.toArray(UUID[]::new))
                .param("account", Viewers.require().account())
                .query(row -> {
                    String title = row.getString("title");
                    found.put(
                            row.getObject("id", UUID.class),
                            new Subject(title.isEmpty() ? nameless : title, null, Tlp.AMBER_STRICT));
                });
        return found;
    }
}
