package org.focalnet.notify;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Every kind of letter and of notice of the program, read from its classes: a new one joins by existing. */
public final class LetterRegister {

    private static final String MAIN = Path.of("target", "classes").toString();

    private static final List<LetterKind> LETTERS = constants(LetterKind.class)
            .sorted(Comparator.comparing(LetterKind::key))
            .toList();

    private static final List<NoticeKind> NOTICES = constants(NoticeKind.class)
            .sorted(Comparator.comparing(NoticeKind::key))
            .toList();

    private LetterRegister() {}

    public static List<LetterKind> letters() {
        return LETTERS;
    }

    public static List<NoticeKind> notices() {
        return NOTICES;
    }

    public static LetterKind letter(String key) {
        return letters().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The classes of the program that are kinds. */
    public static List<Class<?>> classes(Class<?> kind) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(kind));
        scanner.addExcludeFilter(
                (type, types) -> !type.getResource().getDescription().contains(MAIN));
        return scanner.findCandidateComponents("org.focalnet").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .toList();
    }

    private static <T> Stream<T> constants(Class<T> kind) {
        return classes(kind).stream()
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(kind::cast);
    }
}
