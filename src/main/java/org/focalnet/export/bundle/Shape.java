package org.focalnet.export.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns and foreign keys of the exported tables, as the catalog has them: what data/schema.json says. */
@Component
public class Shape {

    private final JdbcClient jdbc;

    Shape(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A column of one table that points at a column of another. */
    public record Link(String table, String column, String other, String key) {}

    /** The columns of each exported table and their types, in order; without those that hold a secret. */
    public Map<String, Map<String, String>> columns() {
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (Register.Line line : Register.exported()) {
            Map<String, String> columns = new LinkedHashMap<>();
            jdbc.sql("""
                            select attname, format_type(atttypid, null) as type from pg_catalog.pg_attribute
                             where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
                             order by attnum
                            """).param("table", line.quoted()).query(row -> {
                if (!line.without().contains(row.getString("attname"))) {
                    columns.put(row.getString("attname"), row.getString("type"));
                }
            });
            found.put(line.table(), columns);
        }
        return found;
    }

    /** The foreign keys of exported tables. */
    public List<Link> links() {
        return jdbc.sql("""
                        select cn.nspname || '.' || c.relname as child, ca.attname as child_column,
                               pn.nspname || '.' || p.relname as parent, pa.attname as parent_column
                          from pg_catalog.pg_constraint k
                          join pg_catalog.pg_class c on c.oid = k.conrelid
                          join pg_catalog.pg_namespace cn on cn.oid = c.relnamespace
                          join pg_catalog.pg_class p on p.oid = k.confrelid
                          join pg_catalog.pg_namespace pn on pn.oid = p.relnamespace
                          join pg_catalog.pg_attribute ca on ca.attrelid = c.oid and ca.attnum = k.conkey[1]
                          join pg_catalog.pg_attribute pa on pa.attrelid = p.oid and pa.attnum = k.confkey[1]
                         where k.contype = 'f' and pn.nspname <> 'audience' and cn.nspname <> 'audience'
                         order by 1, 2
                        """)
                .query((row, number) ->
                        new Link(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }
}
