package org.focalnet.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.focalnet.web.asset.Assets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerMapping;

/** Makes the shell of a request. */
@Component
public class ShellFactory {

    /** A request attribute: the language in which somebody without an account was written to. */
    public static final String WRITTEN = "focalnet.written";

    static final String SAID = "focalnet.said";

    private static final Set<String> THEMES = Set.of("light", "dark", "auto");

    private final Texts texts;
    private final Assets assets;
    private final List<MenuEntry> menu;
    private final Supplier<@Nullable WaitingCount> waiting;
    private final List<Equipment> equipment;
    private final boolean demo;
    private final String address;

    ShellFactory(
            Texts texts,
            Assets assets,
            List<MenuEntry> menu,
            List<Equipment> equipment,
            ObjectProvider<WaitingCount> waiting,
            Environment environment) {
        this.waiting = SingletonSupplier.ofNullable(waiting::getIfAvailable); // looked up once: beans are many
        this.texts = texts;
        this.assets = assets;
        this.equipment = List.copyOf(equipment);
        this.menu = menu.stream()
                .sorted(Comparator.comparing(MenuEntry::section).thenComparing(MenuEntry::order))
                .toList();
        this.demo = environment.matchesProfiles("demo");
        this.address = environment.getProperty("focalnet.address", "").replaceFirst("/$", "");
    }

    public Shell of(HttpServletRequest request) {
        var reader = (Reader) request.getAttribute(Reader.ATTRIBUTE);
        Locale locale = locale(request, reader);
        return new Shell(
                texts,
                assets,
                locale,
                reader,
                new Shell.Asked(request.getRequestURI(), address(request), theme(request), chosen(request, reader)),
                demo,
                equipment,
                reader == null && byLink(request)
                        ? List.of()
                        : menu.stream()
                                .filter(entry -> entry.visibleTo(reader, demo))
                                .toList(),
                () -> {
                    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
                    return token == null ? "" : token.getToken();
                },
                () -> said(request, locale),
                () -> waiting(reader));
    }

    private int waiting(@Nullable Reader reader) {
        WaitingCount count = reader == null ? null : waiting.get();
        return count == null || reader == null ? 0 : count.of(reader);
    }

    /** The shell of what is no request at all: nobody is known, and nothing is asked of it but its languages. */
    public Shell bare(List<Locale> languages) {
        Locale locale = known(languages.stream().map(Locale::getLanguage).toList());
        var entries = menu.stream().filter(entry -> entry.visibleTo(null, demo)).toList();
        return new Shell(
                texts,
                assets,
                locale,
                null,
                new Shell.Asked("/", address, "auto", ""),
                demo,
                equipment,
                entries,
                () -> "",
                () -> null,
                () -> 0);
    }

    /** The language of a request: chosen on this device, else the account's, else of a guest's mail, else the browser's. */
    public Locale locale(HttpServletRequest request, @Nullable Reader reader) {
        List<String> wishes = new ArrayList<>();
        wishes.add(asked(request, "lang"));
        wishes.add(cookie(request, "lang", ""));
        if (reader != null) {
            wishes.add(reader.language());
        }
        if (request.getAttribute(WRITTEN) instanceof String written) {
            wishes.add(written);
        }
        request.getLocales().asIterator().forEachRemaining(wish -> wishes.add(wish.getLanguage()));
        return known(wishes);
    }

    /** Whether somebody came by a link of their own: they see what it is for, and no menu beside it. */
    private static boolean byLink(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                && named.containsKey("token");
    }

    private static String theme(HttpServletRequest request) {
        String asked = asked(request, "theme");
        return THEMES.contains(asked) ? asked : cookie(request, "theme", "auto");
    }

    /** What the address says; a field of a form is none. */
    private static String asked(HttpServletRequest request, String name) {
        String query = request.getQueryString();
        if (query != null && query.contains(name + "=")) {
            for (String term : query.split("&", 50)) {
                if (term.startsWith(name + "=")) {
                    return term.substring(name.length() + 1);
                }
            }
        }
        return "";
    }

    /** Where people reach the program: as it was told, else as this request reached it. */
    private String address(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return address.isEmpty()
                ? url.substring(0, url.length() - request.getRequestURI().length())
                : address;
    }

    /** What somebody without an account chose in the address, as it goes along in links; mostly nothing. */
    static String chosen(HttpServletRequest request, @Nullable Reader reader) {
        String language = asked(request, "lang");
        boolean known =
                Texts.LANGUAGES.stream().anyMatch(locale -> locale.getLanguage().equals(language));
        return reader == null && known ? "lang=" + language : "";
    }

    private static Locale known(List<String> wishes) {
        for (String wish : wishes) {
            for (Locale language : Texts.LANGUAGES) {
                if (language.getLanguage().equals(wish)) {
                    return language;
                }
            }
        }
        return Locale.ENGLISH;
    }

    @SuppressWarnings("unchecked")
    private @Nullable String said(HttpServletRequest request, Locale locale) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SAID) instanceof List<?> said)) {
            return null;
        }
        session.removeAttribute(SAID);
        var words = (List<String>) said;
        return texts.text(
                locale, words.getFirst(), words.subList(1, words.size()).toArray());
    }

    /** A cookie of a request; the other word where it has none of the name. */
    public static String cookie(HttpServletRequest request, String name, String otherwise) {
        Cookie @Nullable [] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return otherwise;
    }
}
