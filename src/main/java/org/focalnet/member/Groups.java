package org.focalnet.member;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Audiences;
import org.focalnet.audience.Conflict;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;
import org.focalnet.audience.NotFound;
import org.focalnet.audience.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The groups of members; whoever changes one changes who reads what is addressed to it, in the same transaction. */
@Component
@Transactional
public class Groups {

    private static final String ALL = """
            select g.id, g.kind, g.code, g.names, g.purpose, g.silence_days, g.version,
                   coalesce(array_agg(s.member_id) filter (where s.id is not null), '{}') as members,
                   coalesce(array_agg(s.member_id) filter (where s.convener), '{}') as conveners
              from member.group g left join member.membership s on s.group_id = g.id
            """;

    private final JdbcClient jdbc;
    private final Members members;
    private final Audiences audiences;

    Groups(JdbcClient jdbc, Members members, Audiences audiences) {
        this.jdbc = jdbc;
        this.members = members;
        this.audiences = audiences;
    }

    @Transactional(readOnly = true)
    public List<Group> all() {
        return jdbc.sql(ALL + " group by g.id")
                .query((row, number) -> group(row))
                .list();
    }

    /** Those to which a member belongs. */
    @Transactional(readOnly = true)
    public List<Group> of(MemberId member) {
        return jdbc.sql(ALL + """
                         where g.id in (select own.group_id from member.membership own where own.member_id = :member)
                         group by g.id
                        """)
                .param("member", member.value())
                .query((row, number) -> group(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Group> find(UUID id) {
        return jdbc.sql(ALL + " where g.id = :id group by g.id")
                .param("id", id)
                .query((row, number) -> group(row))
                .optional();
    }

    /** The same for whoever is about to change it: nobody else who asks so changes it before this transaction ends. */
    public Group hold(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:group, 0))")
                .param("group", "member.group " + id)
                .query(row -> {});
        return find(id).orElseThrow(NotFound::new);
    }

    /**
     * Makes a free group. The secretariat's act.
     *
     * @throws Refused when the code is taken
     */
    public UUID create(String code, LocalName names, String purpose) {
        return insert(GroupKind.FREE, code, names, purpose);
    }

    /** Says how a free group decides who belongs to it. The secretariat's act. */
    public void decideBySilence(UUID id, @Nullable Integer days) {
        jdbc.sql("update member.group set silence_days = :days where id = :id and kind = 'FREE'")
                .param("id", id)
                .param("days", days, Types.INTEGER)
                .update();
    }

    /**
     * Changes what a free group is called and for. The secretariat's act.
     *
     * @throws Conflict when somebody changed it meanwhile
     */
    public void describe(UUID id, LocalName names, String purpose, int version) {
        int changed = jdbc.sql("""
                        update member.group set names = :names::jsonb, purpose = :purpose, version = version + 1
                         where id = :id and version = :version and kind = 'FREE'
                        """)
                .param("names", names.json())
                .param("purpose", purpose)
                .param("id", id)
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Conflict("member.group.conflict");
        }
    }

    /** Replaces the members of a group: the secretariat's act, or that of one of its conveners. */
    public void setMembers(UUID group, Collection<MemberId> chosen, Collection<MemberId> conveners) {
        UUID[] ids = chosen.stream().map(MemberId::value).distinct().toArray(UUID[]::new);
        jdbc.sql("select member.set_members(:group, :fresh, :members, :conveners)")
                .param("group", group)
                .param("fresh", Arrays.stream(ids).map(id -> Ids.next()).toArray(UUID[]::new))
                .param("members", ids)
                .param("conveners", conveners.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {});
        audiences.setCircle(group, chosen, conveners);
    }

    /** Makes the regional groups follow the list of members. The secretariat's act, after members came or changed. */
    public void follow() {
        Map<String, Set<MemberId>> wanted = new TreeMap<>();
        for (UnGroup group : UnGroup.values()) {
            wanted.put(group.name(), new TreeSet<>());
        }
        for (Member member : members.all()) {
            wanted.computeIfAbsent(member.unGroup().name(), key -> new TreeSet<>())
                    .add(member.id());
            if (member.subregion() != null) {
                wanted.computeIfAbsent(member.subregion(), key -> new TreeSet<>())
                        .add(member.id());
            }
        }
        wanted.remove(UnGroup.NONE.name());
        Map<String, Group> existing = new LinkedHashMap<>();
        all().stream()
                .filter(group -> group.kind() != GroupKind.FREE)
                .forEach(group -> existing.put(group.code(), group));
        existing.keySet().forEach(code -> wanted.computeIfAbsent(code, key -> new TreeSet<>()));
        wanted.forEach((code, ids) -> {
            Group group = existing.get(code);
            if (group == null) {
                setMembers(insert(GroupKind.SUBREGION, code, LocalName.NONE, ""), ids, Set.of());
            } else if (!new TreeSet<>(group.members()).equals(ids)) {
                Set<MemberId> conveners = new LinkedHashSet<>(group.conveners());
                conveners.retainAll(ids);
                setMembers(group.id(), ids, conveners);
            }
        });
    }

    private UUID insert(GroupKind kind, String code, LocalName names, String purpose) {
        UUID id = Ids.next();
        int inserted = jdbc.sql("""
                        insert into member.group (id, owner_id, audience_id, kind, code, names, purpose)
                        values (:id, :owner, :audience, :kind, :code, :names::jsonb, :purpose)
                        on conflict (code) do nothing
                        """)
                .param("id", id)
                .param("owner", MemberId.SECRETARIAT.value())
                .param("audience", AudienceId.NETWORK.value())
                .param("kind", kind.name())
                .param("code", code)
                .param("names", names.json())
                .param("purpose", purpose)
                .update();
        if (inserted == 0) {
            throw new Refused("member.group.code.taken", "code");
        }
        return id;
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("id", UUID.class),
                GroupKind.valueOf(row.getString("kind")),
                row.getString("code"),
                LocalName.parse(row.getString("names")),
                row.getString("purpose"),
                ids(row.getArray("members")),
                ids(row.getArray("conveners")),
                row.getObject("silence_days", Integer.class),
                row.getInt("version"));
    }

    private static List<MemberId> ids(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(id -> new MemberId((UUID) id))
                .toList();
    }
}
