package org.focalnet.search.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * What is left of a word without its endings, language by language. Not shared between threads: an analysis makes those
 * that it needs.
 */
final class Stemming {

    /** Words that say nothing of what a text is about, in their plain form, with what an apostrophe leaves behind. */
    private static final Set<String> STOP =
            Set.copyOf(List.of("""
            a an and are as at be but by for from has have if in into is it its no not of on or s such t that the their then
            there these they this to was were will with d j l m n c qu
            au aux avec ce ces cette dans de des du elle en est et eux il ils je la le les leur leurs mais me meme mes moi ne
            nos notre nous on ou par pas pour que qui sa se ses son sur ta te tes toi ton tu un une vos votre vous y ete sont
            al como con del desde donde el ella ellas ellos era es esa ese eso esta este esto ha han hay lo los las mas mi muy
            nada ni nuestro o otro para pero por porque quien si sin sobre su sus tambien una uno unos unas ya
            без бы был была были было быть в вам вас вот все всех вы где да для до его ее если есть еще же за из или им их к
            как ко когда кто ли мы на над не него нее нет ни них но о об он она они оно от по под при с со так также там то
            тоже только у что чтобы эта эти это я
            في من على الى عن مع هذا هذه ذلك تلك التي الذي الذين و او ان كان كانت لا ما هو هي هم كما قد ثم بين بعد قبل
            的 了 和 是 在 与 及 或 等 对 为 之 也 就 都 而 被 把""".split("\\s+")).stream().map(Folding::plain).toList());

    private final List<SnowballStemmer> latin;
    private final SnowballStemmer russian = new RussianStemmer();
    private final SnowballStemmer arabic = new ArabicStemmer();

    /**
     * @param language of the text; an empty one, as a query has, stands for every language of the word's script
     */
    Stemming(String language) {
        this.latin = switch (language.toLowerCase(Locale.ROOT)) {
            case "en" -> List.of(new EnglishStemmer());
            case "fr" -> List.of(new FrenchStemmer());
            case "es" -> List.of(new SpanishStemmer());
            case "" -> List.of(new EnglishStemmer(), new FrenchStemmer(), new SpanishStemmer());
            default -> List.of();
        };
    }

    static boolean says(String plain) {
        return !STOP.contains(plain);
    }

    /** Adds the stems of a word to its forms, in their plain form. */
    void stem(String small, Set<String> forms) {
        if (small.length() < 3 || small.length() > 40) {
            return;
        }
        switch (Character.UnicodeScript.of(small.codePointAt(0))) {
            case LATIN -> latin.forEach(stemmer -> forms.add(stem(stemmer, small)));
            case CYRILLIC -> forms.add(stem(russian, small.replace('ё', 'е')));
            case ARABIC -> forms.add(stem(arabic, withoutPrefix(Folding.plain(small))));
            default -> {
                // no endings to take away
            }
        }
    }

    /** An Arabic word without the "and", "so", "with", "like" or "for" that is written together with its article. */
    private static String withoutPrefix(String word) {
        if (word.length() > 5 && "وفبك".indexOf(word.charAt(0)) >= 0 && word.startsWith("ال", 1)) {
            return word.substring(1);
        }
        return word.length() > 4 && word.startsWith("لل") ? "ال" + word.substring(2) : word;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        String stem = Folding.plain(stemmer.getCurrent());
        return stem.isEmpty() ? Folding.plain(word) : stem;
    }
}
