package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.focalnet.FocalnetApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ArchitectureTest {

    private static final Path TESTS = Path.of("src/test/java/org/focalnet");
    private static final ApplicationModules MODULES = ApplicationModules.of(FocalnetApplication.class);

    /** Modules that hold what a member keeps to itself; nothing that serves the secretariat may reach them. */
    private static final List<String> PRIVATE =
            List.of("assessment", "plan", "institution", "policyreview", "exchange");

    private static final List<String> SERVING = List.of(
            "secretariat", "member", "identity", "audit", "audience", "search", "notify", "file", "web", "database");

    @Test
    void modulesUseEachOtherOnlyAsDeclaredAndWithoutCycles() {
        MODULES.verify();
    }

    @Test
    void packagesOfModulesAreFreeOfCyclesAndACycleIsFound() {
        slices("org.focalnet.(*)..").check(OurClasses.ALL);
        assertThatThrownBy(() -> slices("org.focalnet.rules.cyclic.(*)..")
                        .check(new ClassFileImporter().importPackages("org.focalnet.rules.cyclic")))
                .hasMessageContaining("Cycle detected");
    }

    private static ArchRule slices(String modules) {
        return SlicesRuleDefinition.slices().matching(modules).should().beFreeOfCycles();
    }

    /** It would be read in its place, by the program too. */
    @Test
    void noClassOfTheTestsBearsTheNameOfOneOfTheProgram() {
        assertThat(Sources.files(TESTS, ".java"))
                .filteredOn(file -> !file.endsWith("package-info.java"))
                .noneMatch(file -> Files.exists(Sources.MAIN.resolve(TESTS.relativize(file))));
    }

    /** The secretariat is served by its desk and by the modules below all others; none may name what members keep private. */
    @Test
    void theSecretariatsModulesNeverReachWhatMembersKeepPrivate() {
        List<String> found = Sources.files(Sources.MAIN, "package-info.java").stream()
                .filter(file -> SERVING.contains(Sources.module(file)))
                .filter(file -> reachesPrivate(Sources.read(file)))
                .map(Path::toString)
                .toList();
        assertThat(found).isEmpty();
        assertThat(reachesPrivate("allowedDependencies = {\"member\", \"assessment\"})"))
                .isTrue();
        assertThat(reachesPrivate("allowedDependencies = {\"member\", \"audit\"})"))
                .isFalse();
    }

    private static boolean reachesPrivate(String declaration) {
        return PRIVATE.stream().anyMatch(module -> declaration.contains('"' + module + '"'));
    }

    @Test
    void modulePagesAreWhatTheCodeSays() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml()
                .writeModuleCanvases();
        for (Path file : Sources.files(Path.of("target/modules"), "")) {
            Sources.golden(Path.of("docs/modules").resolve(file.getFileName().toString()), steady(Sources.read(file)));
        }
    }

    /** The documenter writes parts of a picture and entries of a list in an order that changes between runs. */
    private static String steady(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (String kind : List.of("\\s*(Rel|Component)\\(.*", "\\|?\\* .*")) {
            int from = 0;
            while (from < lines.size()) {
                int to = from;
                while (to < lines.size() && lines.get(to).matches(kind)) {
                    to++;
                }
                sort(lines.subList(from, to));
                from = to + 1;
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static void sort(List<String> run) {
        boolean cell = !run.isEmpty() && run.getFirst().startsWith("|");
        run.replaceAll(line -> line.startsWith("|") ? line.substring(1) : line);
        run.sort(null);
        if (cell) {
            run.set(0, "|" + run.getFirst());
        }
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        List<String> missing = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!info.toFile().exists()) {
                missing.add(file.getParent() + " has no package-info.java");
                continue;
            }
            String text = Sources.read(info);
            if (!text.contains("@NullMarked") || !text.startsWith("/**")) {
                missing.add(info + " lacks its text or @NullMarked");
            }
        }
        assertThat(missing.stream().distinct()).isEmpty();
    }

    @Test
    void namesSayWhatAThingIsAndInjectionIsByConstructor() {
        List<String> found = new ArrayList<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            breaches(file.getFileName().toString().replace(".java", ""), Sources.read(file))
                    .forEach(breach -> found.add(file + ": " + breach));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void forbiddenHabitsAreFound() {
        assertThat(breaches("NeedManager", "class NeedManager {}")).isNotEmpty();
        assertThat(breaches("Need", "class Need { @Autowired Store store; }")).isNotEmpty();
        assertThat(breaches("NeedController", "class NeedController { JdbcClient jdbc; }"))
                .isNotEmpty();
        assertThat(breaches("Need", "x.execute(\"select set_config('focalnet.member', '')\")"))
                .isNotEmpty();
        assertThat(breaches("Need", "try { a(); } catch (Exception e) {}")).isNotEmpty();
        assertThat(breaches("NeedStore", "class NeedStore { JdbcClient jdbc; }"))
                .isEmpty();
    }

    private static final Pattern NAME =
            Pattern.compile("(Manager|Helper|Utils?|Impl|DTO|Dao|Repository|Service|Processor)$|^(Base|Abstract)[A-Z]");

    static List<String> breaches(String name, String text) {
        List<String> found = new ArrayList<>();
        // A library's own interface names what implements it; ours do not.
        boolean library = text.contains("implements " + name.replaceFirst("^.*(?=Repository|Service$)", ""))
                || name.equals("ViewerTransactionManager")
                || text.contains("implements PublicKeyCredentialUserEntityRepository")
                || text.contains("implements UserCredentialRepository");
        if (NAME.matcher(name).find() && !library) {
            found.add("forbidden name");
        }
        if (text.contains("@Autowired")) {
            found.add("field injection");
        }
        if (name.endsWith("Controller") && text.contains("JdbcClient")) {
            found.add("SQL in a controller");
        }
        if (!name.equals("ViewerTransactionManager") && text.matches("(?s).*(set_config\\(|audience\\.enter\\().*")) {
            found.add("sets the viewer beside the one place that may");
        }
        if (text.matches("(?s).*catch \\([^)]*\\) \\{\\s*\\}.*")) {
            found.add("swallowed failure");
        }
        return found;
    }
}
