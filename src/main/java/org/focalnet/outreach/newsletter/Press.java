package org.focalnet.outreach.newsletter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.focalnet.identity.Address;
import org.focalnet.notify.PublicDigest;
import org.focalnet.web.Texts;
import org.springframework.stereotype.Component;

/** Drafts an issue of what became public since the last one; nothing that only some read gets near it. */
@Component
class Press {

    private static final int SENTENCE = 300;

    private final List<PublicDigest> digests;
    private final Texts texts;
    private final Address address;

    Press(List<PublicDigest> digests, Texts texts, Address address) {
        this.digests = digests.stream()
                .sorted(Comparator.comparingInt(PublicDigest::order))
                .toList();
        this.texts = texts;
        this.address = address;
    }

    /** A draft in English and French; the secretariat adds what else it writes. */
    List<Issue.Text> draft(Instant since) {
        return List.of(in(Locale.ENGLISH, since), in(Locale.FRENCH, since));
    }

    private Issue.Text in(Locale language, Instant since) {
        var text = new StringBuilder();
        for (PublicDigest digest : digests) {
            List<PublicDigest.Entry> entries = digest.since(since, language);
            if (!entries.isEmpty()) {
                text.append("## ").append(texts.text(language, digest.key())).append("\n\n");
                entries.forEach(entry -> text.append(line(entry)));
                text.append('\n');
            }
        }
        if (text.isEmpty()) {
            text.append(texts.text(language, "newsletter.digest.nothing"));
        }
        return new Issue.Text(
                language.getLanguage(),
                texts.text(language, "newsletter.digest.title"),
                text.toString().strip());
    }

    private String line(PublicDigest.Entry entry) {
        String said = entry.text().replaceAll("\\s+", " ").strip();
        String brief = said.length() <= SENTENCE
                ? said
                : said.substring(0, SENTENCE - 1).strip() + "…";
        return "- [" + escaped(entry.title()) + "](" + address.origin() + entry.path() + ")"
                + (brief.isEmpty() ? "" : ": " + escaped(brief)) + "\n";
    }

    /** A title of a member is no markup here. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\\\[\\]<>*_`#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
