package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The SQL of a module names its own schema, and the audience functions that every policy needs. */
class SchemaOwnershipTest {

    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:from|join|into|update|table|call|on|select|function|procedure)\\s+([a-z]+)\\.[a-z_]+");

    private final Set<String> schemas = schemas();

    @Test
    void sqlInAModuleNamesItsOwnSchemaOnly() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            foreign(Sources.module(file), Sources.read(file)).forEach(schema -> found.add(file + " names " + schema));
        }
        for (Path file : Sources.files(Sources.RESOURCES.resolve("db/migration"), ".sql")) {
            String module = file.getParent().getFileName().toString();
            foreign(module, Sources.read(file)).forEach(schema -> found.add(file + " names " + schema));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aForeignSchemaIsFound() {
        assertThat(foreign("member", "select * from identity.account")).containsExactly("identity");
        assertThat(foreign("member", "select * from member.member")).isEmpty();
        assertThat(foreign("identity", "call audience.protect('identity.account')"))
                .isEmpty();
    }

    private Set<String> foreign(String module, String text) {
        Set<String> found = new TreeSet<>();
        var matcher = NAMED.matcher(text);
        while (matcher.find()) {
            String schema = matcher.group(1);
            if (schemas.contains(schema)
                    && !schema.equals(module)
                    && !schema.equals("audience")
                    && !(schema.equals("platform") && module.equals("database"))) {
                found.add(schema);
            }
        }
        return found;
    }

    private static Set<String> schemas() {
        Set<String> names = new TreeSet<>();
        for (Path file : Sources.files(Sources.RESOURCES.resolve("db/migration"), ".sql")) {
            names.add(file.getParent().getFileName().toString());
        }
        names.addAll(Set.of("identity", "member"));
        return names;
    }
}
