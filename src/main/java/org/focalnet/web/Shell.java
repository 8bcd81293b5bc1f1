package org.focalnet.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.focalnet.audience.Role;
import org.focalnet.web.asset.Assets;
import org.jspecify.annotations.Nullable;

/** What every template may ask: words, dates and numbers in the reader's language and zone, and who reads. */
public final class Shell {

    /** Making a format costs more than a page: the languages, kinds of date and zones that are read are few. */
    private static final Map<String, DateFormat> FORMATS = new ConcurrentHashMap<>();

    private static final Map<String, String> LANGUAGE_NAMES = new ConcurrentHashMap<>();

    private final Texts texts;
    private final Assets assets;
    private final Locale locale;
    private final @Nullable Reader reader;
    private final Asked asked;
    private final boolean demo;
    private final List<Equipment> equipment;
    private final List<MenuEntry> menu;
    private final Supplier<String> csrf;
    private final Supplier<@Nullable String> said;
    private final IntSupplier waiting;

    /** What a request asks for, beside its words. @param chosen language in the address of who has no account */
    record Asked(String path, String address, String theme, String chosen) {}

    Shell(
            Texts texts,
            Assets assets,
            Locale locale,
            @Nullable Reader reader,
            Asked asked,
            boolean demo,
            List<Equipment> equipment,
            List<MenuEntry> menu,
            Supplier<String> csrf,
            Supplier<@Nullable String> said,
            IntSupplier waiting) {
        this.texts = texts;
        this.assets = assets;
        this.locale = locale;
        this.reader = reader;
        this.asked = asked;
        this.demo = demo;
        this.equipment = equipment;
        this.menu = menu;
        this.csrf = csrf;
        this.said = said;
        this.waiting = waiting;
    }

    /** The text of a key in the reader's language. */
    public String t(String key, @Nullable Object... arguments) {
        return texts.text(locale, key, language().equals("ar") ? Texts.apart(arguments) : arguments);
    }

    /** Whether there is a text of a key, in the reader's language or in English. */
    public boolean has(String key) {
        return texts.has(locale, key) || texts.has(Locale.ENGLISH, key);
    }

    /** The text of a code of a vocabulary: {@code code("member.theme", HATE_SPEECH)}. */
    public String code(String vocabulary, Object code) {
        return t(vocabulary + "." + code.toString().toLowerCase(Locale.ROOT));
    }

    /** All words, such as to ask which of a list are offered. */
    public Texts texts() {
        return texts;
    }

    public Locale locale() {
        return locale;
    }

    /** The same shell in another language, such as for a sample or a text that goes to somebody else. */
    public Shell in(Locale other) {
        return new Shell(texts, assets, other, reader, asked, demo, equipment, menu, csrf, said, waiting);
    }

    public String language() {
        return locale.getLanguage();
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return ULocale.forLocale(locale).isRightToLeft() ? "rtl" : "ltr";
    }

    public List<Locale> languages() {
        return Texts.LANGUAGES;
    }

    /** A language's own name for itself, or its name in the reader's language. */
    public String languageName(String code, boolean ownName) {
        String in = ownName ? code : locale.getLanguage();
        return LANGUAGE_NAMES.computeIfAbsent(code + ' ' + in, key -> ULocale.getDisplayName(code, in));
    }

    public String theme() {
        return asked.theme();
    }

    /** What a reader without an account chose in the address, such as {@code lang=fr}: it goes along in every link. */
    String chosen() {
        return asked.chosen();
    }

    public @Nullable Reader reader() {
        return reader;
    }

    /** The reader of a page that only a signed-in person reaches. */
    public Reader signedIn() {
        return java.util.Optional.ofNullable(reader).orElseThrow(org.focalnet.audience.NotFound::new);
    }

    /** Whether this person sees only what their team assigned to them, so that an empty list says little. */
    public boolean seesAssigned() {
        return reader != null && reader.viewer().role() == Role.CONTRIBUTOR;
    }

    public ZoneId zone() {
        return reader == null ? ZoneOffset.UTC : reader.zone();
    }

    public boolean demo() {
        return demo;
    }

    /** Whether this installation does without a part that it could have. */
    public boolean lacks(String name) {
        return equipment.stream().anyMatch(one -> one.name().equals(name) && !one.there());
    }

    public String path() {
        return asked.path();
    }

    /** The address of this page in a language, for search engines; of the page as it is where none is named. */
    public String address(@Nullable String language) {
        return asked.address() + asked.path() + (language == null ? "" : "?lang=" + language);
    }

    /** The lines of a section of the menu that this reader sees. */
    public List<MenuEntry> menu(MenuEntry.Section section) {
        return menu.stream().filter(entry -> entry.section() == section).toList();
    }

    /** Whether this page belongs to an entry of the menu: to the one whose path fits most of its own. */
    public boolean current(MenuEntry entry) {
        return below(entry)
                && menu.stream()
                        .noneMatch(other -> other.path().length() > entry.path().length() && below(other));
    }

    private boolean below(MenuEntry entry) {
        String start = entry.path();
        String path = asked.path();
        return start.equals("/")
                ? path.equals("/")
                : path.startsWith(start) && (path.length() == start.length() || path.charAt(start.length()) == '/');
    }

    /** The address under which this page is known as it is read. */
    public String canonical() {
        return address(asked.chosen().isEmpty() ? null : language());
    }

    /** Token that every form carries in a field named {@code _csrf}. */
    public String csrf() {
        return csrf.get();
    }

    /** What the last act says on this page; asking takes it away, so a page asks once. */
    public @Nullable String said() {
        return said.get();
    }

    /** How many notices wait for the reader. */
    public int waiting() {
        return waiting.getAsInt();
    }

    /** Address of an asset that may be cached for good: it changes with the content. */
    public String asset(String name) {
        return assets.path(name);
    }

    /** A day, such as 24 November 2026. */
    public String day(LocalDate day) {
        return format("yMMMMd", Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), ZoneOffset.UTC);
    }

    /** The day of an instant in the reader's zone. */
    public String day(Instant instant) {
        return format("yMMMMd", Date.from(instant), zone());
    }

    /** With its weekday, such as Monday 23 November. */
    public String weekday(Instant instant) {
        return format("EEEEMMMMd", Date.from(instant), zone());
    }

    /** A day with its weekday, such as Mon 24 May. */
    public String dayWithWeek(LocalDate day) {
        return format("EEEMMMd", Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), ZoneOffset.UTC);
    }

    /** A month, such as May 2027. */
    public String month(LocalDate day) {
        return format("yMMMM", Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), ZoneOffset.UTC);
    }

    /** The same in brief, such as Dec 2027. */
    public String briefMonth(LocalDate day) {
        return format("yMMM", Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()), ZoneOffset.UTC);
    }

    public String dayOfMonth(Instant instant) {
        return format("dd", Date.from(instant), zone());
    }

    public String shortMonth(Instant instant) {
        return format("MMM", Date.from(instant), zone());
    }

    /** An instant in the reader's zone, the zone named. */
    public String moment(Instant instant) {
        return moment(instant, zone());
    }

    /** An instant in a zone, such as that of a meeting for guests, who have none here; the zone named. */
    public String moment(Instant instant, ZoneId zone) {
        return format("yMMMdHmz", Date.from(instant), zone);
    }

    /** What people call a zone, such as GMT+01:00 or Samoa Time: the names of the time database say little. */
    public String zoneName(String zone) {
        return zone.equals("Z") || zone.equals("UTC")
                ? "UTC"
                : TimeZone.getTimeZone(zone).getDisplayName(false, TimeZone.GENERIC_LOCATION, region());
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(ULocale.forLocale(locale)).format(number);
    }

    /** A label and what stands for it, with the colon of the language; what was typed keeps its own direction. */
    public String labelled(String label, String words) {
        return t("web.labelled", label, words);
    }

    /** Words in a row, joined as the language does. */
    public String list(List<String> words) {
        List<String> said =
                language().equals("ar") ? words.stream().map(Texts::apart).toList() : words;
        return com.ibm.icu.text.ListFormatter.getInstance(region()).format(said);
    }

    /** The language with the region whose dates it takes: the day before the month in English, as diplomats write. */
    public ULocale region() {
        return language().equals("en") ? ULocale.UK : ULocale.forLocale(locale);
    }

    /** {@code rtl} or {@code ltr}: of which there are more letters, for a greeting in one script opens many a text. */
    public static String directionOf(String text) {
        return Texts.direction(text);
    }

    private String format(String skeleton, Date date, ZoneId zone) {
        String zoneId = zone.getId().equals("Z") ? "UTC" : zone.getId();
        DateFormat format = FORMATS.computeIfAbsent(skeleton + ' ' + region() + ' ' + zoneId, key -> {
            DateFormat made = DateFormat.getInstanceForSkeleton(skeleton, region());
            made.setTimeZone(TimeZone.getTimeZone(zoneId));
            return made;
        });
        synchronized (format) { // not safe to share between threads, and a copy costs more than the date
            return format.format(date);
        }
    }
}
