package org.focalnet.exchange.submission;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.focalnet.audience.Viewers;
import org.focalnet.member.Members;
import org.focalnet.web.Shell;
import org.springframework.stereotype.Component;

/** The names by which whoever asks without a name would be known from the text of the question. */
@Component
class AskersNames {

    /** Shorter ones stand in other words by chance. */
    private static final int LETTERS = 4;

    private final Members members;

    AskersNames(Members members) {
        this.members = members;
    }

    /** Those of the viewer's member, in each of the program's languages, and of the person, that stand in a text. */
    List<String> in(String text, Shell shell) {
        Stream<String> states = members.find(Viewers.require().member()).stream()
                .flatMap(member -> shell.languages().stream().map(member::name));
        return Stream.concat(states, Stream.of(shell.signedIn().personName()))
                .map(String::strip)
                .filter(name -> name.codePointCount(0, name.length()) >= LETTERS
                        || name.codePoints().anyMatch(Character::isIdeographic))
                .distinct()
                .filter(name -> stands(name, text))
                .toList();
    }

    private static boolean stands(String name, String text) {
        boolean apart = name.codePoints().noneMatch(Character::isIdeographic);
        String edge = apart ? "(?<![\\p{L}\\p{M}])%s(?![\\p{L}\\p{M}])" : "%s";
        return Pattern.compile(edge.formatted(Pattern.quote(name.toLowerCase(Locale.ROOT))))
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
