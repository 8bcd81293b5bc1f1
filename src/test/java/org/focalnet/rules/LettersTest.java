package org.focalnet.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.focalnet.notify.LetterKind;
import org.focalnet.notify.LetterRegister;
import org.focalnet.notify.Mailbox;
import org.focalnet.notify.NoticeDue;
import org.focalnet.notify.NoticeKind;
import org.focalnet.notify.Notices;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mails are doors: each kind is registered, reviewed and written in the languages of its readers. */
class LettersTest {

    /** The languages in which every letter must be written. */
    private static final List<String> WRITTEN = List.of("en", "ar", "fr");

    private final Map<String, Map<String, String>> texts = texts();

    @Test
    void everyKindIsListedWithItsReaderAndWhatItMaySay() {
        var lines = new StringBuilder();
        lines.append("# Every letter: kind, module, who receives it, what it may say beside its fixed words.\n");
        for (LetterKind kind : LetterRegister.letters()) {
            String said = kind.says().stream().map(Enum::name).collect(Collectors.joining(" "));
            lines.append("%-36s %-12s %-8s %s\n"
                    .formatted(kind.key(), module(kind.key()), kind.recipient(), said.isEmpty() ? "nothing" : said));
        }
        lines.append("# Every notice: kind, module, who receives it, the page where it waits. No more is said.\n");
        for (NoticeKind kind : LetterRegister.notices()) {
            lines.append(
                    "%-36s %-12s %-8s %s\n".formatted(kind.key(), module(kind.key()), kind.recipient(), kind.page()));
        }
        lines.append("# Written by LettersTest; look at the difference.\n");
        Sources.golden(Path.of("letters.txt"), lines.toString());
    }

    @Test
    void kindsAreConstantsInTheModuleWhoseWordsTheySpeak() {
        ArchRule constants = classes()
                .that()
                .implement(LetterKind.class)
                .or()
                .implement(NoticeKind.class)
                .should()
                .beEnums();
        constants.check(OurClasses.ALL);
        assertThatThrownBy(() -> constants.check(new ClassFileImporter().importClasses(Unregistered.class)))
                .hasMessageContaining("Unregistered");
        Stream.of(LetterKind.class, NoticeKind.class)
                .flatMap(kind -> LetterRegister.classes(kind).stream())
                .forEach(type -> keys(type)
                        .forEach(key -> assertThat(type.getPackageName() + ".")
                                .as(key)
                                .startsWith("org.focalnet." + module(key) + ".")));
        List<String> keys = Stream.concat(
                        LetterRegister.letters().stream().map(LetterKind::key),
                        LetterRegister.notices().stream().map(NoticeKind::key))
                .toList();
        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(8);
    }

    @Test
    void noMailLeavesBesideTheRegister() {
        ArchRule senders = noClasses()
                .that()
                .resideOutsideOfPackage("org.focalnet.notify..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..", "com.icegreen..");
        senders.check(OurClasses.ALL);
        assertThatThrownBy(() -> senders.check(new ClassFileImporter().importClasses(Smuggler.class)))
                .hasMessageContaining("Smuggler");
        noClasses()
                .that()
                .doNotBelongToAnyOf(Notices.class)
                .should()
                .callConstructor(
                        NoticeDue.class,
                        java.util.UUID.class,
                        org.focalnet.audience.MemberId.class,
                        java.util.UUID.class,
                        String.class,
                        java.util.UUID.class,
                        String.class)
                .check(OurClasses.ALL);
        List<Path> posting = Sources.files(Sources.MAIN, ".java").stream()
                .filter(file -> Sources.read(file).contains("notify.post("))
                .toList();
        assertThat(posting)
                .hasSize(1)
                .allMatch(file -> file.endsWith(Path.of(Mailbox.class.getSimpleName() + ".java")));
    }

    /** Nothing else of the program asks other machines by itself: but for stored files, a record store and other repositories. */
    @Test
    void noPushMessageLeavesBesideTheRegister() {
        ArchRule senders = noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.focalnet.notify.push..",
                        "org.focalnet.file.storage..",
                        "org.focalnet.learning.statement..",
                        "org.focalnet.library.harvest..",
                        "org.focalnet.library.lookup..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..");
        senders.check(OurClasses.ALL);
        assertThatThrownBy(() -> senders.check(new ClassFileImporter().importClasses(Pusher.class)))
                .hasMessageContaining("Pusher");
    }

    @Test
    void everyLetterIsWrittenInEnglishArabicAndFrench() {
        assertThat(missing(texts, WRITTEN)).isEmpty();
        Map<String, Map<String, String>> poorer = new TreeMap<>(texts);
        poorer.put("fr", new TreeMap<>(texts.get("fr")));
        poorer.get("fr").remove("identity.letter.link.text");
        assertThat(missing(poorer, WRITTEN)).containsExactly("fr lacks identity.letter.link.text");
    }

    /** A language that has some letters has all: otherwise a person reads now this one, now English. */
    @Test
    void aLanguageHasAllLettersOrNone() {
        List<String> begun = texts.keySet().stream()
                .filter(language -> keys().anyMatch(key -> texts.get(language).containsKey(key)))
                .toList();
        assertThat(begun).containsAll(WRITTEN);
        assertThat(missing(texts, begun)).isEmpty();
    }

    @Test
    void lettersSayWhatTheyRegisterAndAreOfTheirLanguage() {
        List<String> found = new ArrayList<>();
        for (String language : WRITTEN) {
            for (LetterKind kind : LetterRegister.letters()) {
                String text = texts.get(language).getOrDefault(kind.textKey(), "");
                String subject = texts.get(language).getOrDefault(kind.subjectKey(), "");
                Set<String> said = arguments(language, text);
                Set<String> registered = IntStream.range(0, kind.says().size())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.toCollection(TreeSet::new));
                if (!said.equals(registered)) {
                    found.add(language + " " + kind.key() + " says " + said + " of " + registered);
                }
                if (!arguments(language, subject).isEmpty()) {
                    found.add(language + " " + kind.key() + " names something in its subject");
                }
                if (language.equals("ar") && !(subject + text).matches("(?s)\\p{InArabic}.*\\p{InArabic}.*")) {
                    found.add(kind.key() + " does not begin in Arabic");
                }
            }
            LetterRegister.notices().stream()
                    .map(NoticeKind::key)
                    .filter(key -> !arguments(language, texts.get(language).getOrDefault(key, ""))
                            .isEmpty())
                    .forEach(key -> found.add(language + " " + key + " takes an argument"));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aLetterWithAnotherNumberOfArgumentsOrWithoutItsLinkIsNone() {
        LetterKind link = LetterRegister.letter("identity.letter.link");
        for (List<String> wrong : List.of(
                List.<String>of(),
                List.of("Ana"),
                List.of("Ana", "no link"),
                List.of("Ana", "https://a.example/ and words"),
                List.of("Ana", "https://a.example/", "more"))) {
            assertThatThrownBy(() -> new org.focalnet.notify.Letter("ana@a.example", Locale.ENGLISH, link, wrong))
                    .as("%s", wrong)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Stream<String> keys() {
        return Stream.concat(
                LetterRegister.letters().stream().flatMap(kind -> Stream.of(kind.subjectKey(), kind.textKey())),
                LetterRegister.notices().stream().map(NoticeKind::key));
    }

    private static Stream<String> keys(Class<?> kinds) {
        return Stream.of(kinds.getEnumConstants())
                .map(kind -> kind instanceof LetterKind letter ? letter.key() : ((NoticeKind) kind).key());
    }

    private static List<String> missing(Map<String, Map<String, String>> texts, List<String> languages) {
        return languages.stream()
                .flatMap(language -> keys().filter(key -> texts.getOrDefault(language, Map.of())
                                .getOrDefault(key, "")
                                .isBlank())
                        .map(key -> language + " lacks " + key))
                .toList();
    }

    private static Set<String> arguments(String language, String text) {
        return new TreeSet<>(new MessageFormat(text, ULocale.forLanguageTag(language)).getArgumentNames());
    }

    private static String module(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> texts = new TreeMap<>();
        for (Path file : Sources.files(Sources.RESOURCES.resolve("messages"), ".properties")) {
            String name = file.getFileName().toString();
            var properties = new Properties();
            try {
                properties.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> language = texts.computeIfAbsent(
                    name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.')), key -> new TreeMap<>());
            properties.stringPropertyNames().forEach(key -> language.put(key, properties.getProperty(key)));
        }
        return texts;
    }

    /** A kind that no list would show. */
    record Unregistered(String key) implements NoticeKind {
        @Override
        public String page() {
            return "/";
        }
    }

    /** Sends mail by itself. */
    static final class Smuggler {
        final JavaMailSenderImpl server = new JavaMailSenderImpl();
    }

    /** Asks another machine by itself. */
    static final class Pusher {
        final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
    }
}
