package org.focalnet.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A text as the words in it. Every word has its plain form and, beside it, what its language's stemmer leaves of it; so a
 * name is found in any language and a word in all its forms. Chinese is cut into characters, and the words that a
 * dictionary sees stand beside their first character.
 */
public final class Analysis {

    /** Raised when the same text would be cut otherwise: then all is brought in anew. */
    public static final int VERSION = 3;

    /** What is read of a text. */
    public static final int MOST = 200_000;

    private static final int LONGEST = 60;

    /** Languages repeat their words: the forms of those that were met lately need not be found again. */
    private static final Map<String, Set<String>> KEPT = new ConcurrentHashMap<>();

    private static final int MOST_KEPT = 20_000;

    private Analysis() {}

    /**
     * A word of a text.
     *
     * @param plain its plain form
     * @param forms by which it is found: its plain form and its stems
     * @param position its place in the text, from 1
     * @param start where it stands in the text
     */
    public record Word(String plain, Set<String> forms, int position, int start, int end) {

        boolean says() {
            return forms.size() > 1 || Stemming.says(plain);
        }

        boolean han() {
            return Character.isIdeographic(plain.codePointAt(0));
        }
    }

    /** The words of a text in a language; an empty one, as a query has, stands for all six. */
    public static List<Word> words(String text, String language) {
        return words(text, language, 1);
    }

    static List<Word> words(String text, String language, int first) {
        String read = separated(text.length() > MOST ? text.substring(0, MOST) : text);
        var stemming = new Stemming(language);
        List<Word> words = new ArrayList<>();
        boolean[] chinese = {false};
        cut(new StandardTokenizer(), read, (word, start, end) -> {
            String small = Folding.small(word);
            String plain = small.length() > LONGEST ? "" : Folding.plain(small);
            if (!plain.isBlank()) {
                Set<String> forms = forms(small, plain, language, stemming);
                words.add(new Word(plain, forms, first + words.size(), start, end));
                chinese[0] |= Character.isIdeographic(plain.codePointAt(0));
            }
        });
        return chinese[0] ? segmented(read, words) : words;
    }

    private static Set<String> forms(String small, String plain, String language, Stemming stemming) {
        String key = language + ' ' + small;
        Set<String> kept = KEPT.get(key);
        if (kept != null) {
            return kept;
        }
        Set<String> forms = new LinkedHashSet<>();
        forms.add(plain);
        if (Stemming.says(plain)) {
            stemming.stem(small, forms);
        }
        if (KEPT.size() >= MOST_KEPT) {
            KEPT.clear();
        }
        KEPT.put(key, Collections.unmodifiableSet(forms));
        return forms;
    }

    /** Adds the words that the dictionary sees to the character with which each begins. */
    private static List<Word> segmented(String text, List<Word> characters) {
        Map<Integer, Integer> beginning = new HashMap<>();
        for (int i = 0; i < characters.size(); i++) {
            beginning.put(characters.get(i).start(), i);
        }
        List<Word> words = new ArrayList<>(characters);
        cut(new HMMChineseTokenizer(), text, (word, start, end) -> {
            Integer at = beginning.get(start);
            if (at != null
                    && word.codePointCount(0, word.length()) > 1
                    && words.get(at).han()) {
                Word first = words.get(at);
                Set<String> forms = new LinkedHashSet<>(first.forms());
                forms.add(Folding.plain(Folding.small(word)));
                words.set(at, new Word(first.plain(), forms, first.position(), first.start(), first.end()));
            }
        });
        return words;
    }

    /** Apostrophes, underscores and full stops between letters do not hold words together: l'État is l and État. */
    private static String separated(String text) {
        var read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            switch (read.charAt(i)) {
                case '\'', '\u2018', '\u2019', '\u02BC', '\uFF07', '_', '\0' -> read.setCharAt(i, ' ');
                default -> {
                    // part of a word, or seen by the tokenizer
                }
            }
        }
        return read.toString();
    }

    private interface Taker {
        void take(String word, int start, int end);
    }

    private static void cut(Tokenizer tokenizer, String text, Taker taker) {
        try (tokenizer) {
            tokenizer.setReader(new StringReader(text));
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var offset = tokenizer.addAttribute(OffsetAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                taker.take(term.toString(), offset.startOffset(), offset.endOffset());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
