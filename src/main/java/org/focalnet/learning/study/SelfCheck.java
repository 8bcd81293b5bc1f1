package org.focalnet.learning.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.focalnet.learning.course.Course;
import org.focalnet.web.Typed;

/**
 * The answers that a person gave to the questions of a module. They stand in the address of the page that says what was
 * right, and nowhere else.
 *
 * @param chosen the place of the answer to each question, -1 where none was given
 */
public record SelfCheck(Course.Module module, List<Integer> chosen) {

    /** The answers typed; those that are none count as not given. */
    static SelfCheck of(Course.Module module, Typed typed) {
        List<Integer> chosen = new ArrayList<>();
        for (int question = 0; question < module.check().size(); question++) {
            String value = typed.raw("q" + question);
            int answers = module.check().get(question).answers().size();
            chosen.add(value.matches("[0-9]") && Integer.parseInt(value) < answers ? Integer.parseInt(value) : -1);
        }
        return new SelfCheck(module, chosen);
    }

    public boolean begun() {
        return chosen.stream().anyMatch(answer -> answer >= 0);
    }

    public boolean answered(int question) {
        return chosen.get(question) >= 0;
    }

    public boolean right(int question) {
        return chosen.get(question) == module.check().get(question).right();
    }

    public boolean passed() {
        return IntStream.range(0, chosen.size()).allMatch(this::right);
    }

    /** As it stands after the question mark of an address. */
    String terms() {
        return IntStream.range(0, chosen.size())
                .filter(this::answered)
                .mapToObj(question -> "q" + question + "=" + chosen.get(question))
                .collect(Collectors.joining("&"));
    }
}
