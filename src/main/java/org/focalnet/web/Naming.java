package org.focalnet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether a text seems to name a person, or to hold a number or address that leads to one. A hint and no more: it stops
 * nobody, and says what made it speak.
 */
public final class Naming {

    /** What a text seems to hold. */
    public enum Kind {
        PERSON,
        NUMBER,
        PHONE,
        ADDRESS
    }

    /** @param quoted the words that it is about */
    public record Hint(Kind kind, String quoted) {}

    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w/-])(?:\\+|00)[0-9](?:[ ().-]?[0-9]){6,13}(?![\\w/])");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w/.+-])(?=(?:[A-Z]{1,3}[ -])?[A-Z0-9-]*[0-9]{4})(?:[A-Z]{1,3}[ -]?)?[0-9][0-9A-Z-]{5,16}(?![\\w/])");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}(?:-[0-9]{2})?|[12][0-9]{3}-[12][0-9]{3}");
    private static final Pattern TITLED =
            Pattern.compile("(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|General|Colonel|"
                    + "Major|Captain|Sergeant|Sheikh|Imam|Pastor|Father|Bishop|Judge|Senator|Chief|M|Mme|Sr|Sra|Don|Doña)\\.?\\s+"
                    + "\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?");
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Ll}’'-]+(?:\\s+(?:al-|bin |ben |van |de |von )?\\p{Lu}[\\p{Ll}’'-]+){1,3}");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|[.!?:;\\n]\\s*)$");

    /** Words with a capital that are part of the name of a body, an act, a place or a time, and of no person. */
    private static final Set<String> NO_PERSON = Set.of("""
            academy act action administration agency army assembly association authority bank battalion bill board
            border brigade bureau cabinet center central centre centres city civil code college commission
            commissions committee committees constitution convention council councils county court courts defence
            department directorate district east eastern education federal federation finance force forces foreign
            foundation framework fund gazette gendarmerie government group guard health high home hospital human
            inspectorate institute institutes interior internal international joint justice labour lake land law
            league minister ministries ministry mission national nations network new north northern observatory
            office offices ombudsman organisation organization parliament party plan platform police prime programme
            protocol province public red regiment region registry republic rights river school secretariat security
            senate service services social society south southern state states strategy subcommittee supreme team
            treaty tribunal union unit united universities university valley west western

            académie agence armée assemblée autorité banque cellule comité communauté conseil cour direction défense
            département fondation gouvernement groupe haut haute hôpital inspection institut intérieur ligue loi
            ministre ministère nationale nationaux observatoire parlement parquet politique préfecture république
            réseau santé secrétariat société stratégie sénat sûreté traité unies unité université école état

            academia administración agencia alta alto asamblea autoridad ayuntamiento banco brigada centro comisaría
            comisión congreso consejo constitución convención corte cámara código defensa defensoría departamento
            dirección ejército escuela estado estrategia federación fiscalía fondo fuerza fuerzas fundación gobierno
            grupo guardia instituto justicia ley liga ministerio ministra ministro nacional nacionales naciones
            observatorio oficina organización parlamento policía procuraduría programa república salud secretaría
            seguridad senado servicio servicios sociedad subcomité tratado unidad unidas universidad unión

            monday tuesday wednesday thursday friday saturday sunday january february march april may june july
            august september october november december
            """.strip().split("\\s+"));

    /** A body and what leads on to the rest of its name, such as "Centre for" in the Centre for Rural Affairs. */
    private static final Pattern OF_A_BODY =
            Pattern.compile("(?<!\\p{L})(?:Agency|Cent(?:re|er)|Commission|Committee|Council|Court|"
                    + "Department|Directorate|Institute|Ministry|University|Agence|Comité|Conseil|Cour|Direction|Institut|Ministère|Tribunal|"
                    + "Université|Agencia|Centro|Comisión|Consejo|Corte|Dirección|Instituto|Ministerio|Universidad)"
                    + "(?:\\s+(?:\\p{Lu}[\\p{Ll}’'-]+|of|for|on|the|de|du|des|la|le|les|del|los|las|el|para|pour|por|sur))*"
                    + "\\s+(?:(?:of|for|on|the|de|du|des|la|le|les|del|los|las|el|para|pour|por|sur)\\s+|[dl][’'])+$");

    /** So far back is looked for a body. */
    private static final int NEAR = 80;

    private Naming() {}

    /** What these texts seem to hold, each thing once; at most five. */
    public static List<Hint> in(String... texts) {
        List<Hint> found = new ArrayList<>();
        for (String text : texts) {
            MAIL.matcher(text).results().forEach(hit -> add(found, Kind.ADDRESS, hit.group()));
            PHONE.matcher(text).results().forEach(hit -> add(found, Kind.PHONE, hit.group()));
            NUMBER.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(hit -> !DAY.matcher(hit).matches())
                    .forEach(hit -> add(found, Kind.NUMBER, hit));
            TITLED.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(hit -> !institutional(hit))
                    .forEach(hit -> add(found, Kind.PERSON, hit));
            CAPITALS.matcher(text).results().forEach(hit -> person(text, hit, found));
        }
        return found.stream().limit(5).toList();
    }

    private static void person(String text, MatchResult hit, List<Hint> found) {
        String name = hit.group();
        boolean opens = SENTENCE.matcher(text.substring(0, hit.start())).find();
        // The first word of a sentence has its capital from there: two more are needed to look like a name.
        boolean looks = !opens || name.split("\\s+").length > 2;
        String near = text.substring(Math.max(0, hit.start() - NEAR), hit.start());
        if (looks && !institutional(name) && !OF_A_BODY.matcher(near).find()) {
            add(found, Kind.PERSON, name);
        }
    }

    private static boolean institutional(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s’'-]+")) {
            if (NO_PERSON.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Hint> found, Kind kind, String quoted) {
        String words = quoted.strip();
        if (found.stream().noneMatch(one -> one.quoted().contains(words))) {
            found.add(new Hint(kind, words));
        }
    }
}
