package org.focalnet;

import java.util.Comparator;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Journeys before all other tests: each test brings members of its own into the one program, and a page that lists a
 * thousand of them takes the checker of accessibility minutes instead of a second.
 */
public class JourneysFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(
                        one -> !one.getTestClass().getSimpleName().endsWith("Journey")));
    }
}
