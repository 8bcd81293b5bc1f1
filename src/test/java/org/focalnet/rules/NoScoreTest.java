package org.focalnet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focalnet.assessment.instrument.Level;
import org.focalnet.assessment.instrument.Sign;
import org.junit.jupiter.api.Test;

/**
 * What a country says of itself is never made into a number: no score, total, average or order over answers, in code, in
 * SQL, in a template or in a column. How many items were looked at may be counted; what was said to them may not.
 */
class NoScoreTest {

    private static final Set<String> MODULES = Set.of("assessment", "plan");

    private static final Set<String> EXERCISES = Set.of("exercise", "scenario");

    /** What makes a number, or an order, out of answers; by what it is called in a finding. */
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "aggregates in SQL",
                    Pattern.compile(
                            "(?i)\\b(avg|sum|stddev(_\\w+)?|var(iance|_\\w+)?|corr|regr_\\w+|percentile_\\w+|mode|rank|dense_rank|ntile|width_bucket)\\s*\\((?!\\))"),
            "counts by what was said", Pattern.compile("(?is)group\\s+by\\s+(\\w+\\.)?(value|trend|confidence)\\b"),
            "orders by what was said", Pattern.compile("(?is)order\\s+by\\s+(\\w+\\.)?(value|trend|confidence)\\b"),
            "makes a number of a code",
                    Pattern.compile(
                            "(?<!pillar)\\.ordinal\\(|array_position\\s*\\(|(?i)case\\s+(\\w+\\.)?value\\s+when\\s+'\\w+'\\s+then\\s+[0-9]"),
            "aggregates in Java",
                    Pattern.compile(
                            "\\.(average|summaryStatistics|sum)\\(\\)|(averaging|summing|summarizing)(Int|Long|Double)|Collectors\\.counting"),
            "maps a code to a number",
                    Pattern.compile(
                            "(Map|EnumMap)<(Level|Sign|Trend|Confidence|\\?), ?(Integer|Long|Double|Float|Number|BigDecimal)>"),
            "speaks of a score", Pattern.compile("(?i)\\b(score|rating|ranking|leaderboard|heat_?map)s?\\b"));

    /** Columns that hold a number and no answer. */
    private static final Set<String> PLAIN = Set.of(
            "version",
            "edition",
            "number",
            "place",
            "position",
            "summarised",
            "base",
            "ahead",
            "minutes",
            "bytes",
            "days");

    private static final Pattern NUMBER = Pattern.compile(
            "(?im)^\\s*(?:add column )?(\\w+)\\s+(smallint|int|integer|bigint|numeric|decimal|real|double precision|float)\\b");

    @Test
    void noCodeMakesANumberOfWhatACountrySaysOfItself() {
        List<String> found = new ArrayList<>();
        files(".java", Sources.MAIN).forEach(file -> found.addAll(breaches(file, withoutComments(Sources.read(file)))));
        files(".jte", Sources.MAIN).forEach(file -> found.addAll(breaches(file, Sources.read(file))));
        migrations().forEach(file -> found.addAll(breaches(file, withoutComments(Sources.read(file)))));
        assertThat(found).isEmpty();
    }

    @Test
    void noColumnOfAnAnswerHoldsANumber() {
        Set<String> found = new TreeSet<>();
        migrations()
                .filter(file -> file.getParent().endsWith("assessment"))
                .forEach(file ->
                        numbers(Sources.read(file)).forEach(column -> found.add(file + " has a number in " + column)));
        assertThat(found).isEmpty();
    }

    /** A level or a sign has no order: none is compared, sorted or looked up by its place. */
    @Test
    void noLevelIsMoreThanAnother() {
        assertThat(comparisons(OurClasses.ALL)).isEmpty();
        assertThat(comparisons(new ClassFileImporter().importClasses(Comparing.class)))
                .isNotEmpty();
    }

    @Test
    void whatMakesAScoreIsFound() {
        var file = Path.of("x");
        assertThat(breaches(file, "select avg(l.value) from assessment.answer l"))
                .isNotEmpty();
        assertThat(breaches(file, "select p.value, count(*) from assessment.position p group by p.value"))
                .isNotEmpty();
        assertThat(breaches(file, "order by p.value desc")).isNotEmpty();
        assertThat(breaches(file, "case value when 'IN_USE' then 4 end")).isNotEmpty();
        assertThat(breaches(file, "levels.stream().mapToInt(one -> one.ordinal()).sum()"))
                .hasSize(2);
        assertThat(breaches(file, "Map<Level, Integer> weights")).isNotEmpty();
        assertThat(breaches(file, "groupingBy(Answer::value, Collectors.counting())"))
                .isNotEmpty();
        assertThat(breaches(file, "int score = 3;")).isNotEmpty();
        assertThat(breaches(
                        file, "select count(*) from assessment.item i where exists (select from assessment.answer)"))
                .isEmpty();
        assertThat(numbers("    value       int not null,\n    version int not null default 1\n"))
                .containsExactly("value");
        assertThat(numbers("    level numeric(3, 1)")).containsExactly("level");
        assertThat(numbers("    value text check (value in ('YES'))")).isEmpty();
    }

    private static List<String> breaches(Path file, String text) {
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(text).find())
                .map(rule -> file + " " + rule.getKey())
                .sorted()
                .toList();
    }

    private static List<String> numbers(String sql) {
        return NUMBER.matcher(sql)
                .results()
                .map(column -> column.group(1))
                .filter(column -> !PLAIN.contains(column))
                .toList();
    }

    private static List<String> comparisons(JavaClasses classes) {
        return classes.stream()
                .flatMap(one -> one.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().equals("compareTo"))
                .filter(call -> call.getTargetOwner().isEquivalentTo(Level.class)
                        || call.getTargetOwner().isEquivalentTo(Sign.class))
                .map(Object::toString)
                .toList();
    }

    /** What nobody may write. */
    private static final class Comparing {

        boolean better(Level one, Level other) {
            return one.compareTo(other) > 0;
        }
    }

    /** Exercises hold no answers; of the plan, what reads findings. */
    private static Stream<Path> files(String ending, Path folder) {
        return Sources.files(folder, ending).stream()
                .filter(file -> MODULES.contains(Sources.module(file)))
                .filter(file ->
                        !EXERCISES.contains(file.getParent().getFileName().toString()))
                .filter(file -> Sources.module(file).equals("assessment")
                        || Sources.read(file).contains("org.focalnet.assessment"));
    }

    private static Stream<Path> migrations() {
        return Sources.files(Sources.RESOURCES.resolve("db/migration"), ".sql").stream()
                .filter(file -> MODULES.contains(file.getParent().getFileName().toString()))
                .filter(file -> !file.getFileName().toString().contains("__exercise"));
    }

    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$|--.*$", "");
    }
}
