package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sizes that a reader can hold in mind; raising one needs a decision record. */
class BudgetTest {

    private static final int FILE = 300;
    private static final int METHOD = 40;
    private static final int TEMPLATE = 150;
    private static final int CONTROLLER = 150;
    private static final int FOLDER = 50;

    @Test
    void filesMethodsAndFoldersKeepTheirBudget() {
        List<String> found = new ArrayList<>();
        Map<Path, Integer> folders = new HashMap<>();
        for (Path file : Sources.files(Sources.MAIN, "")) {
            String name = file.getFileName().toString();
            folders.merge(file.getParent(), 1, Integer::sum);
            found.addAll(tooLong(name, Sources.read(file)));
        }
        folders.forEach((folder, count) -> {
            if (count > FOLDER) {
                found.add(folder + " holds " + count + " files");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void whatIsTooLongIsFound() {
        String body = "        call();\n".repeat(METHOD + 1);
        assertThat(tooLong("A.java", "class A {\n    void a() {\n" + body + "    }\n}\n"))
                .hasSize(1);
        assertThat(tooLong("A.java", "x\n".repeat(FILE + 1))).hasSize(1);
        assertThat(tooLong("A.jte", "x\n".repeat(TEMPLATE + 1))).hasSize(1);
        assertThat(tooLong("AController.java", "x\n".repeat(CONTROLLER + 1))).hasSize(1);
    }

    static List<String> tooLong(String name, String text) {
        List<String> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
        int budget = name.endsWith(".jte") ? TEMPLATE : name.endsWith("Controller.java") ? CONTROLLER : FILE;
        if (lines.size() > budget) {
            found.add(name + " has " + lines.size() + " lines, at most " + budget);
        }
        // The formatter closes a method of a top-level type with exactly four blanks and a brace.
        int start = -1;
        for (int i = 0; name.endsWith(".java") && i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("    ") && !line.startsWith("     ") && line.endsWith("{")) {
                start = i;
            } else if (line.equals("    }") && start >= 0) {
                boolean type = lines.get(start).matches(".*\\b(class|record|enum|interface)\\b.*");
                if (!type && i - start - 1 > METHOD) {
                    found.add(name + ": " + lines.get(start).strip() + " has " + (i - start - 1) + " lines");
                }
                start = -1;
            }
        }
        return found;
    }
}
