package org.focalnet.institution.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.focalnet.audience.Viewers;
import org.focalnet.institution.Inquiries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of inquiries, institution by institution: one statement. */
@Component
@Transactional(readOnly = true)
public class InquiryListStore {

    /** The same as {@link Sheet.Times#state}, for the database; a test holds the two together. */
    static final String STATE = """
            case when s.sent_at is null then 'DRAFT'
                 when s.withdrawn_at is not null then 'WITHDRAWN'
                 when s.handed_in_at is not null then case when s.thanked_at is null then 'HANDED_IN' else 'THANKED' end
                 when s.closes_at <= :now then 'EXPIRED'
                 when s.begun_at is not null then 'BEGUN' else 'SENT' end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InquiryListStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A line of the list.
     *
     * @param sheet null where nobody is chosen yet
     * @param person who answers; empty where nobody is chosen yet
     * @param total how many lines the list has
     */
    public record Line(
            UUID inquiry,
            String title,
            @Nullable UUID sheet,
            String institution,
            String person,
            Sheet.State state,
            boolean late,
            LocalDate due,
            int answered,
            int questions,
            boolean contested,
            int total) {

        public String path() {
            return "/institutions/inquiries/" + (sheet == null ? inquiry : "sheets/" + sheet);
        }
    }

    private static final String LINES = """
                        with lines as (
                            select i.id as inquiry_id, i.title, i.created_at, s.id as sheet_id, coalesce(n.name, '') as institution,
                                   coalesce(h.person, '') as person, coalesce(s.due_on, i.due_on) as due_on, %s as state,
                                   coalesce(s.due_at <= :now and s.handed_in_at is null and s.withdrawn_at is null, false) as late
                              from institution.inquiry i
                              left join institution.inquiry_sheet s on s.inquiry_id = i.id
                              left join institution.institution n on n.id = s.institution_id
                              left join institution.inquiry_holder h on h.sheet_id = s.id and h.passed_at is null
                             where i.owner_id = :owner and not i.template
                               and (:asked = 'ALL' or (i.asker = :hub) = (:asked = 'OWN'))
                               and (:institution::uuid is null or s.institution_id = :institution)),
                        page as (
                            select l.*, count(*) over () as total from lines l
                             where (:query = '' or position(lower(:query) in lower(concat_ws(' ', l.title, l.institution, l.person))) > 0)
                               and (:state::text is null or l.state = :state) and (not :late or l.late)
                             order by %s, inquiry_id, sheet_id limit :size offset :skip)
                        select p.*,
                               (select count(*) from institution.inquiry_answer a join institution.inquiry_question q on q.id = a.question_id
                                  where a.sheet_id = p.sheet_id and a.text <> '' and not q.follows) as answered,
                               exists (select from institution.inquiry_variant v where v.sheet_id = p.sheet_id) as contested,
                               (select count(*) from institution.inquiry_question q where q.inquiry_id = p.inquiry_id and not q.follows) as questions
                          from page p order by %s, inquiry_id, sheet_id
                        """;

    List<Line> list(InquiryFilter filter) {
        String order = switch (filter.sort()) {
            case "institution" -> "lower(institution) nulls first, created_at desc";
            case "due" -> "due_on, lower(institution)";
            default -> "created_at desc, lower(institution)";
        };
        return jdbc.sql(LINES.formatted(STATE, order, order))
                .param("owner", Viewers.require().member().value())
                .param("now", Timestamp.from(clock.instant()))
                .param("institution", filter.institution(), Types.OTHER)
                .param("query", filter.query())
                .param("state", filter.state() == null ? null : filter.state().name(), Types.VARCHAR)
                .param("late", filter.late())
                .param("asked", filter.asked().name())
                .param("hub", Inquiries.HUB)
                .param("size", InquiryFilter.SIZE)
                .param("skip", (filter.page() - 1) * InquiryFilter.SIZE)
                .query(InquiryListStore::line)
                .list();
    }

    /** How far the sheets of these inquiries are; questions that belong to another are not counted. */
    List<Inquiries.Standing> standing(Collection<UUID> inquiries) {
        return jdbc.sql("""
                        select s.*, n.name as institution_name, n.retired_at is not null as retired,
                               (select count(*) from institution.inquiry_answer a join institution.inquiry_question q on q.id = a.question_id
                                 where a.sheet_id = s.id and a.text <> '' and not q.follows) as answered
                          from institution.inquiry_sheet s join institution.institution n on n.id = s.institution_id
                         where s.inquiry_id = any (:inquiries) and s.owner_id = :owner order by lower(n.name), s.id
                        """)
                .param("inquiries", inquiries.toArray(UUID[]::new))
                .param("owner", Viewers.require().member().value())
                .query((row, number) -> standing(row))
                .list();
    }

    private Inquiries.Standing standing(ResultSet row) throws SQLException {
        Sheet.Times times = SheetRows.times(row);
        Sheet sheet = SheetRows.head(row.getObject("id", UUID.class), row);
        return new Inquiries.Standing(
                sheet.inquiry(),
                sheet.id(),
                sheet.institution(),
                sheet.institutionName(),
                sheet.due(),
                sheet.late(clock.instant()),
                sheet.open(clock.instant()),
                row.getInt("answered"),
                times.handedIn(),
                times.reminded());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("inquiry_id", UUID.class),
                row.getString("title"),
                row.getObject("sheet_id", UUID.class),
                row.getString("institution"),
                row.getString("person"),
                Sheet.State.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("answered"),
                row.getInt("questions"),
                row.getBoolean("contested"),
                row.getInt("total"));
    }
}
