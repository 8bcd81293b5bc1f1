package org.focalnet.disclosure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.focalnet.Program;
import org.focalnet.audience.AudienceId;
import org.focalnet.audience.Ids;
import org.focalnet.audience.MemberId;

/** The disclosed tables, read from the catalog, and rows for them made from what the catalog says of their columns. */
final class Tables {

    /**
     * A table with an id, an owner and an audience.
     *
     * @param onePerOwner whether a member has at most one row
     * @param self whether the row is the member itself
     */
    record Table(
            String name,
            Map<String, Column> columns,
            boolean insertable,
            boolean updatable,
            boolean deletable,
            boolean onePerOwner,
            boolean self) {

        @Override
        public String toString() {
            return name;
        }

        /** The module whose schema it stands in. */
        String module() {
            return plain().replaceFirst("[.].*", "");
        }

        /** Without the quotes that a name bears where it is a word of SQL too. */
        String plain() {
            return name.replace("\"", "");
        }
    }

    /**
     * A column.
     *
     * @param values what a check allows, where it lists it
     * @param most the longest text that a check allows
     * @param patterned whether a check asks for a form that only SPECIAL can give
     * @param references the table that the column points at
     */
    record Column(
            String name,
            String type,
            boolean needed,
            List<String> values,
            int most,
            boolean patterned,
            String references) {}

    private static final AtomicLong NUMBER = new AtomicLong(System.currentTimeMillis());

    private Tables() {}

    private static final List<Table> DISCLOSED = read();

    static List<Table> disclosed() {
        return DISCLOSED;
    }

    private static List<Table> read() {
        List<Table> tables = new ArrayList<>();
        try (Connection connection = Program.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.oid, format('%I.%I', n.nspname, c.relname),
                               has_table_privilege('focalnet_request', c.oid, 'insert'),
                               has_table_privilege('focalnet_request', c.oid, 'update'),
                               has_table_privilege('focalnet_request', c.oid, 'delete'),
                               exists (select from pg_index x where x.indrelid = c.oid and x.indisunique and x.indnkeyatts = 1
                                          and x.indkey[0] = (select a.attnum from pg_attribute a
                                                              where a.attrelid = c.oid and a.attname = 'owner_id')),
                               exists (select from pg_constraint k where k.conrelid = c.oid
                                          and pg_get_constraintdef(k.oid) = 'CHECK ((owner_id = id))')
                          from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname <> 'audience'
                           and (select count(*) from pg_attribute a where a.attrelid = c.oid
                                   and a.attname in ('id', 'owner_id', 'audience_id') and not a.attisdropped) = 3
                         order by 2
                        """)) {
            while (rows.next()) {
                tables.add(new Table(
                        rows.getString(2),
                        columns(connection, rows.getLong(1)),
                        rows.getBoolean(3),
                        rows.getBoolean(4),
                        rows.getBoolean(5),
                        rows.getBoolean(6) || rows.getBoolean(7),
                        rows.getBoolean(7)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return tables;
    }

    private static Map<String, Column> columns(Connection connection, long table) throws SQLException {
        Map<String, Column> columns = new LinkedHashMap<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select a.attname, format_type(a.atttypid, null),
                               a.attnotnull and not a.atthasdef and a.attidentity = '' and a.attgenerated = '',
                               coalesce((select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k
                                          where k.conrelid = a.attrelid and k.contype = 'c' and k.conkey = array[a.attnum]), ''),
                               coalesce((select format('%%I.%%I', fn.nspname, f.relname) from pg_constraint k
                                           join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                                          where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum] limit 1), '')
                          from pg_attribute a where a.attrelid = %d and a.attnum > 0 and not a.attisdropped order by a.attnum
                        """.formatted(table))) {
            while (rows.next()) {
                var length = Pattern.compile("length\\(+" + rows.getString(1) + "\\)+ <= ([0-9]+)|length\\(+"
                                + rows.getString(1) + "\\)+ >= [0-9]+\\) AND \\(\\w*length\\(+\\w+\\)+ <= ([0-9]+)")
                        .matcher(rows.getString(4));
                int most = !length.find()
                        ? 10_000
                        : Integer.parseInt(length.group(1) != null ? length.group(1) : length.group(2));
                List<String> values = Pattern.compile("'([A-Za-z0-9_]+)'::")
                        .matcher(rows.getString(4))
                        .results()
                        .map(result -> result.group(1))
                        .toList();
                columns.put(
                        rows.getString(1),
                        new Column(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getBoolean(3),
                                values,
                                most,
                                rows.getString(4).contains(" ~ "),
                                rows.getString(5)));
            }
        }
        return columns;
    }

    /**
     * SQL that inserts a row of an owner and audience, and the rows that it points at.
     *
     * @param words text for every free text column: the canary of the door test
     */
    static List<String> insertion(Table table, UUID id, MemberId owner, AudienceId audience, String words) {
        List<String> statements = new ArrayList<>();
        Map<String, String> row = new LinkedHashMap<>();
        for (Column column : table.columns().values()) {
            String name = column.name();
            if (name.equals("id")) {
                row.put(name, "'" + id + "'");
            } else if (name.equals("owner_id")) {
                row.put(name, "'" + owner + "'");
            } else if (name.equals("audience_id")) {
                row.put(name, "'" + audience + "'");
            } else if (!column.references().isEmpty() && column.needed()) {
                Table other = disclosed().stream()
                        .filter(candidate -> candidate.name().equals(column.references()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException(table + " needs a row of " + column.references()));
                UUID parent = other.self() ? owner.value() : Ids.next();
                insertion(other, parent, owner, audience, words)
                        .forEach(sql -> statements.add(sql.replace(OVERWRITES, " on conflict do nothing")));
                row.put(name, "'" + parent + "'");
            } else if (table.module().equals("library") && name.equals("language")) {
                row.put(name, "'en'");
            } else if (SPECIAL.containsKey(table.plain() + "." + name)) {
                row.put(name, SPECIAL.get(table.plain() + "." + name).replace("AUDIENCE", audience.toString()));
            } else if (column.needed()
                    || column.type().equals("text") && column.values().isEmpty() && !column.patterned()) {
                row.put(name, value(column, words));
            }
        }
        statements.add("insert into " + table.name() + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", row.values()) + ")" + (table.self() ? OVERWRITES : ""));
        return statements;
    }

    /** The row of a member that another row needed before: now it is drawn itself, with readers of its own. */
    private static final String OVERWRITES = " on conflict (id) do update set audience_id = excluded.audience_id";

    /** Columns whose rule cannot be read from the catalog; AUDIENCE is the row's. */
    private static final Map<String, String> SPECIAL = Map.ofEntries(
            // Jobs of the program end what is due, and would change a row that nobody else may.
            Map.entry("exchange.silence.deadline", "now() + interval '30 days'"),
            Map.entry("exchange.crisis.review_on", "current_date + 20"),
            Map.entry("exchange.question.language", "'en'"),
            Map.entry("exchange.submission.language", "'en'"),
            Map.entry("exchange.answer.language", "'en'"),
            Map.entry("exchange.lesson.language", "'en'"),
            Map.entry("audit.entry.act", "'test.acted'"),
            Map.entry("audit.entry.object_kind", "'test'"),
            Map.entry("member.member.code", "'ENT-' || upper(substr(md5(random()::text), 1, 16))"),
            Map.entry("search.entry.kind", "'need'"),
            Map.entry("search.entry.language", "'en'"),
            Map.entry("member.holder.post", "'FOCAL_POINT'"),
            Map.entry("exchange.translation.language", "'en'"),
            Map.entry("workload.mandate.valid_from", "date '2000-01-01' + (random() * 1000000)::int"),
            Map.entry("member.handover.state", "'DONE'"), // of those in preparation there is one to a post
            Map.entry("member.handover.zone", "'UTC'"),
            Map.entry("workload.note.year", "2030"),
            Map.entry("library.item.issued", "''"),
            Map.entry("library.batch.content", "'title\nA title'"),
            Map.entry("library.source.failed", "''"),
            Map.entry("workload.note.version", "1 + (random() * 1000000000)::int"),
            Map.entry("meeting.series.zone", "'UTC'"),
            Map.entry("meeting.paper_language.language", "'en'"),
            Map.entry("meeting.meeting.zone", "'UTC'"),
            Map.entry("meeting.network_meeting.zone", "'UTC'"),
            Map.entry("meeting.session.starts_at", "'2027-05-12T10:00Z'"),
            Map.entry("meeting.session.ends_at", "'2027-05-12T12:00Z'"),
            Map.entry("meeting.observer.language", "'en'"),
            Map.entry("meeting.bilateral_slot.starts_at", "'2027-05-12T10:00Z'"),
            Map.entry("meeting.bilateral_slot.ends_at", "'2027-05-12T10:30Z'"),
            Map.entry("meeting.bilateral_interpreter.pair", "'ar-en'"),
            Map.entry("meeting.wish.interpreter", "''"),
            Map.entry("meeting.bilateral.interpreter", "''"),
            Map.entry("meeting.meeting.starts_at", "'2027-05-12T10:00Z'"),
            Map.entry("meeting.meeting.ends_at", "'2027-05-12T12:00Z'"),
            Map.entry("cooperation.need.own_audience", "'AUDIENCE'"),
            Map.entry("cooperation.need.language", "'en'"),
            Map.entry("cooperation.need.kind", "null"),
            Map.entry("cooperation.need.form", "null"),
            Map.entry("cooperation.need.delivery", "null"),
            Map.entry("cooperation.offer.own_audience", "'AUDIENCE'"),
            Map.entry("cooperation.offer.language", "'en'"),
            Map.entry("cooperation.offer.kind", "null"),
            Map.entry("cooperation.offer.form", "null"),
            Map.entry("cooperation.offer.delivery", "null"),
            Map.entry("cooperation.proposal.parts", "'THEMES:1:1:100'"),
            Map.entry("cooperation.proposal.their_kind", "'ENCOURAGEMENT'"),
            Map.entry("cooperation.proposal.their_form", "'TRAINING'"),
            Map.entry("cooperation.proposal.their_delivery", "'REMOTE'"),
            Map.entry("cooperation.proposal.reason", "null"),
            Map.entry("institution.brief.language", "'en'"),
            Map.entry("institution.wording.language", "'en'"),
            Map.entry("institution.uptake.kind", "'plan_action'"),
            Map.entry("assessment.exercise.language", "'en'"),
            Map.entry("assessment.pack.language", "'en'"),
            Map.entry("assessment.extract.intended", "'AUDIENCE'"),
            Map.entry("assessment.extract.readable_until", "now() + interval '30 days'"),
            Map.entry("assessment.extract_item.readable_until", "now() + interval '30 days'"),
            Map.entry("plan.passage.language", "'en'"),
            Map.entry("plan.compilation.language", "'en'"),
            Map.entry("plan.edition.intended", "'AUDIENCE'"),
            Map.entry("plan.edition.language", "'en'"),
            Map.entry("policyreview.mail_address.key", "substr(translate(md5(random()::text), '0189', 'abcd'), 1, 26)"),
            Map.entry("secretariat.yearly_report.year", "1 + (random() * 1000000000)::int"),
            Map.entry("secretariat.yearly_report.language", "'en'"),
            Map.entry("cooperation.feedback.language", "'en'"),
            Map.entry("cooperation.lesson.language", "'en'"),
            Map.entry("cooperation.partner_meeting.zone", "'UTC'"),
            Map.entry("cooperation.introduction.form", "'TRAINING'"),
            Map.entry("cooperation.introduction.need_language", "'en'"),
            Map.entry("cooperation.introduction.offer_language", "'en'"));

    private static String value(Column column, String words) {
        if (!column.values().isEmpty()) {
            boolean list = column.type().endsWith("[]");
            return list
                    ? "array['" + column.values().getFirst() + "']"
                    : "'" + column.values().getFirst() + "'";
        }
        return switch (column.type()) {
            case "uuid" -> "'" + Ids.next() + "'";
            case "text", "character varying" -> {
                String text = words + NUMBER.incrementAndGet();
                yield "'" + text.substring(0, Math.min(text.length(), column.most())) + "'";
            }
            case "smallint", "integer", "numeric" -> "1";
            case "bigint" -> Long.toString(NUMBER.incrementAndGet());
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "time without time zone" -> "'09:00'";
            case "timestamp with time zone" -> "now()";
            case "jsonb" -> "'{}'";
            case "tsvector" -> "to_tsvector('simple', '" + words.toLowerCase(java.util.Locale.ROOT) + "')";
            case "bytea" -> "sha256('" + Ids.next() + "')";
            default -> {
                if (column.type().endsWith("[]")) {
                    yield "'{}'";
                }
                throw new IllegalStateException("no value for a column of type " + column.type());
            }
        };
    }
}
