package org.focalnet.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.focalnet.Program;

/** The schema as the database knows it: tables, constraints, indexes, policies, grants, functions. */
final class Schema {

    private static final String OURS = "n.nspname !~ '^(pg_|information_schema|public$)'";

    private Schema() {}

    static String describe() throws SQLException {
        var out = new StringBuilder(
                "-- The current schema, read from the database by GoldenTest; look at the difference.\n");
        try (Connection connection = Program.owner()) {
            for (String table : list(
                    connection,
                    "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + " where c.relkind in ('r', 'p') and c.relname <> 'schema_history' and " + OURS
                            + " order by 1")) {
                table(connection, table, out);
            }
            out.append("\n-- Functions\n");
            for (String function : list(
                    connection,
                    "select pg_get_functiondef(p.oid) || coalesce(E'\\n-- execute: ' || (select string_agg(a.grantee::regrole::text, ', '"
                            + " order by 1) from aclexplode(p.proacl) a where a.grantee <> 0 and a.grantee <> p.proowner), '')"
                            + " from pg_proc p join pg_namespace n on n.oid = p.pronamespace where " + OURS
                            + " order by n.nspname, p.proname, p.oid::regprocedure::text")) {
                out.append('\n').append(plain(function.strip())).append('\n');
            }
        }
        return out.toString();
    }

    /** Before version 18 PostgreSQL prints the same statement with the word AS before the alias. */
    private static String plain(String function) {
        return function.replaceAll("(?m)^(\\s*(?:UPDATE|DELETE FROM) [a-z_.]+) AS ", "$1 ");
    }

    private static void table(Connection connection, String table, StringBuilder out) throws SQLException {
        out.append("\ncreate table ").append(table).append(" (\n");
        List<String> lines = list(
                connection,
                "select '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null'"
                        + " else '' end || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')"
                        + " from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum"
                        + " where a.attrelid = '" + table
                        + "'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum");
        out.append(String.join(",\n", lines)).append("\n);\n");
        for (String sql : List.of(
                "select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where conrelid = '%s'::regclass"
                        + " and contype <> 'n' order by conname",
                "select indexdef from pg_indexes where format('%%I.%%I', schemaname, tablename) = '%s' order by indexname",
                "select 'row security: ' || case when relrowsecurity and relforcerowsecurity then 'forced' else 'MISSING' end"
                        + " from pg_class where oid = '%s'::regclass",
                "select format('policy %%s %%s for %%s to %%s using (%%s) with check (%%s)', policyname, permissive, cmd,"
                        + " array_to_string(roles, ', '), coalesce(qual, '-'), coalesce(with_check, '-')) from pg_policies"
                        + " where format('%%I.%%I', schemaname, tablename) = '%s' order by policyname",
                "select format('grant %%s to %%s', string_agg(privilege_type, ', ' order by privilege_type), grantee)"
                        + " from information_schema.role_table_grants where format('%%I.%%I', table_schema, table_name) = '%s'"
                        + " and grantee like 'focalnet%%' and grantee <> 'focalnet_owner' group by grantee order by grantee",
                "select format('grant select (%%s) to %%s', string_agg(column_name, ', ' order by column_name), grantee)"
                        + " from information_schema.column_privileges where format('%%I.%%I', table_schema, table_name) = '%s'"
                        + " and grantee = 'focalnet_matcher' and privilege_type = 'SELECT' group by grantee")) {
            for (String line : list(connection, sql.formatted(table))) {
                out.append("-- ").append(line.replaceAll("\\s+", " ")).append('\n');
            }
        }
    }

    static List<String> list(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
