package org.focalnet.member.member;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.MemberNames;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Group;
import org.focalnet.member.Groups;
import org.focalnet.member.Members;
import org.focalnet.web.NetworkSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Names of members and groups for whoever shows readers; those of members come without a question to the database. */
@Component
class KnownNames implements MemberNames {

    private static final int MOST = 12;

    private final Members members;
    private final Groups groups;
    private final JdbcClient jdbc;
    private final NetworkSettings settings;
    private final TransactionTemplate transaction;

    KnownNames(
            Members members,
            Groups groups,
            JdbcClient jdbc,
            NetworkSettings settings,
            TransactionTemplate transaction) {
        this.members = members;
        this.groups = groups;
        this.jdbc = jdbc;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public String name(MemberId id, Locale language) {
        return members.find(id).map(member -> member.name(language)).orElse("–");
    }

    @Override
    public Object edition() {
        return members.edition();
    }

    @Override
    public boolean reachable(MemberId member) {
        return members.reachable(member);
    }

    @Override
    public String help() {
        String set = settings.text(NetworkSettings.Setting.CONTACT);
        return !set.isEmpty()
                ? set
                : Viewers.as(
                        Viewer.office(MemberId.SECRETARIAT),
                        () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("""
                                select value from member.contact where owner_id = :secretariat and kind = 'MAIL'
                                 order by created_at, id limit 1
                                """)
                                .param("secretariat", MemberId.SECRETARIAT.value())
                                .query(String.class)
                                .optional()
                                .orElse(""))));
    }

    @Override
    public List<Named> search(String text, Locale language) {
        Collator collator = Collator.getInstance(language);
        return members.search(text).stream()
                .map(member -> new Named(member.id(), member.name(language)))
                .sorted(Comparator.comparing(Named::name, collator))
                .limit(MOST)
                .toList();
    }

    @Override
    public Map<UUID, String> groups(Locale language) {
        Viewer viewer = Viewers.current();
        Map<UUID, String> names = new LinkedHashMap<>();
        if (viewer != null) {
            Collator collator = Collator.getInstance(language);
            groups.of(viewer.member()).stream()
                    .sorted(Comparator.comparing((Group group) -> group.name(language), collator))
                    .forEach(group -> names.put(group.id(), group.name(language)));
        }
        return names;
    }
}
