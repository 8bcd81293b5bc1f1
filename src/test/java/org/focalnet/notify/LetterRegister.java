package org.focalnet.notify;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of letter and of notice of the program, read from its classes: a new one joins by existing. */
public final class LetterRegister {

    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.focalnet");

    private LetterRegister() {}

    public static List<LetterKind> letters() {
        return constants(LetterKind.class)
                .sorted(Comparator.comparing(LetterKind::key))
                .toList();
    }

    public static List<NoticeKind> notices() {
        return constants(NoticeKind.class)
                .sorted(Comparator.comparing(NoticeKind::key))
                .toList();
    }

    public static LetterKind letter(String key) {
        return letters().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The classes of the program that are kinds. */
    public static List<JavaClass> classes(Class<?> kind) {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isEquivalentTo(kind))
                .toList();
    }

    private static <T> Stream<T> constants(Class<T> kind) {
        return classes(kind).stream()
                .map(JavaClass::reflect)
                .filter(Class::isEnum)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(kind::cast);
    }
}
