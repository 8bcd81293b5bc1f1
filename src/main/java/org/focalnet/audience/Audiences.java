package org.focalnet.audience;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The audiences: the row of a choice, its readers, and the membership that they follow. */
@Component
@Transactional
public class Audiences {

    private final JdbcClient jdbc;

    Audiences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The row of a choice; made where it is new, one row for identical choices.
     *
     * @throws Refused when the choice names nobody, an unknown member, or a group to which the writer does not belong
     */
    public AudienceId resolve(AudienceChoice choice) {
        try {
            UUID id = jdbc.sql("select audience.resolve(:fresh, :kind, :circle, :named)")
                    .param("fresh", Ids.next())
                    .param("kind", choice.kind().name())
                    .param("circle", choice.circle(), java.sql.Types.OTHER)
                    .param("named", ids(choice.named()))
                    .query(UUID.class)
                    .single();
            return new AudienceId(id);
        } catch (org.springframework.dao.DataAccessException e) {
            if (rootState(e).matches("42501|23514")) {
                throw new Refused("audience.picker.refused", "audience");
            }
            throw e;
        }
    }

    /** The members that would read under this choice, the writer included; empty for PUBLIC, which is everyone. */
    @Transactional(readOnly = true)
    public Set<MemberId> preview(AudienceChoice choice) {
        return new LinkedHashSet<>(jdbc.sql("select p from audience.preview(:kind, :circle, :named) p")
                .param("kind", choice.kind().name())
                .param("circle", choice.circle(), java.sql.Types.OTHER)
                .param("named", ids(choice.named()))
                .query((row, number) -> new MemberId(row.getObject(1, UUID.class)))
                .list());
    }

    /** An audience and its readers, where the viewer is one of them. */
    @Transactional(readOnly = true)
    public Optional<Audience> find(AudienceId id) {
        return jdbc.sql("select kind, circle_id, readers from audience.describe(:id)")
                .param("id", id.value())
                .query((row, number) -> new Audience(
                        id,
                        AudienceKind.valueOf(row.getString("kind")),
                        row.getObject("circle_id", UUID.class),
                        members(row, "readers")))
                .optional();
    }

    /** Makes a member a possible reader. Secretariat only. */
    public void seat(MemberId member, boolean inNetwork) {
        jdbc.sql("select audience.seat_member(:member, :network)")
                .param("member", member.value())
                .param("network", inNetwork)
                .query(row -> {});
    }

    /** Replaces the members of a group. The secretariat's act, or that of one of its conveners. */
    public void setCircle(UUID circle, Collection<MemberId> members, Collection<MemberId> conveners) {
        jdbc.sql("select audience.set_circle(:circle, :members, :conveners)")
                .param("circle", circle)
                .param("members", ids(members))
                .param("conveners", ids(conveners))
                .query(row -> {});
    }

    /** Gives a contributor of the viewer's team an object to work on, or takes it back. */
    public void assign(UUID account, UUID object, boolean assigned) {
        jdbc.sql("select audience.assign(:account, :object, :assigned)")
                .param("account", account)
                .param("object", object)
                .param("assigned", assigned)
                .query(row -> {});
    }

    /** Whether the hub of a member is frozen now: nobody of it comes in, and nobody else reads what is its own. */
    @Transactional(readOnly = true)
    public boolean frozen(MemberId member) {
        return jdbc.sql("select :member = any (audience.frozen())")
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    private static UUID[] ids(Collection<MemberId> members) {
        return members.stream().map(MemberId::value).toArray(UUID[]::new);
    }

    private static Set<MemberId> members(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        Set<MemberId> members = new LinkedHashSet<>();
        if (array != null) {
            for (Object value : (Object[]) array.getArray()) {
                members.add(new MemberId((UUID) value));
            }
        }
        return members;
    }

    private static String rootState(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
