package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import org.focalnet.Program;
import org.focalnet.audience.Door;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The list of doors and the schema, as files whose differences are reviewed. */
class GoldenTest {

    @Test
    void routesAreListedWithMethodEntryAndHandler() {
        var lines = new TreeSet<String>();
        var mapping = Program.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        mapping.getHandlerMethods().forEach((route, handler) -> {
            Door door = handler.getMethodAnnotation(Door.class);
            assertThat(door).as("%s is not a registered door", handler).isNotNull();
            for (String path : route.getPatternValues()) {
                var methods = route.getMethodsCondition().getMethods();
                String method =
                        methods.isEmpty() ? "ANY" : methods.iterator().next().name();
                lines.add("%-55s %-5s %-10s %-9s %s.%s"
                        .formatted(
                                path,
                                method,
                                door.entry() + (door.fresh() ? "!" : ""),
                                door.value(),
                                handler.getBeanType().getSimpleName(),
                                handler.getMethod().getName()));
            }
        });
        String head =
                "# Every door: URL, method, who may come (! with a fresh proof of identity), what comes out, handler.\n"
                        + "# Written by GoldenTest; look at the difference.\n";
        Sources.golden(Path.of("routes.txt"), head + String.join("\n", lines) + "\n");
    }

    @Test
    void theSchemaIsListedWithPoliciesAndGrants() throws Exception {
        Sources.golden(Path.of("db/schema.sql"), Schema.describe());
    }
}
