package org.focalnet.learning.course;

import java.util.List;
import java.util.Optional;

/**
 * A course in one language.
 *
 * @param key its name in addresses, the same in every language
 * @param language in which it is written, not always the reader's
 * @param audience for whom it is
 * @param outcomes what one can do afterwards
 */
public record Course(
        String key,
        String language,
        String title,
        String summary,
        String audience,
        List<String> outcomes,
        List<Module> modules) {

    /**
     * A part of a course that is done in one sitting.
     *
     * @param minutes for reading, exercise and check together
     * @param reading CommonMark
     * @param exercise CommonMark
     */
    public record Module(
            String key,
            String title,
            int minutes,
            List<String> outcomes,
            String reading,
            String exercise,
            List<Question> check) {}

    /** A question of the self-check; one answer is right. */
    public record Question(String text, List<Answer> answers) {

        /** The place of the right answer, from 0. */
        public int right() {
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).right()) {
                    return i;
                }
            }
            throw new IllegalStateException("no right answer: " + text);
        }
    }

    /** @param why what there is to learn from having chosen it */
    public record Answer(String text, boolean right, String why) {}

    public String path() {
        return "/learning/courses/" + key;
    }

    public String path(Module module) {
        return path() + "/" + module.key();
    }

    public int minutes() {
        return modules.stream().mapToInt(Module::minutes).sum();
    }

    public Optional<Module> module(String key) {
        return modules.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The module after this one; empty after the last. */
    public Optional<Module> after(Module module) {
        int next = modules.indexOf(module) + 1;
        return next < modules.size() ? Optional.of(modules.get(next)) : Optional.empty();
    }
}
