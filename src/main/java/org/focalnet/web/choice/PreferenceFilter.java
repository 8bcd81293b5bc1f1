package org.focalnet.web.choice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.focalnet.web.ShellFactory;
import org.focalnet.web.SignInPath;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Language and theme chosen by a link, without script: {@code ?lang=ar} is remembered on the device of who is signed in.
 * Nobody else gets a cookie: there the choice stands in the address and goes along in the links of the page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PreferenceFilter extends OncePerRequestFilter {

    private static final Map<String, Set<String>> CHOICES = Map.of(
            "lang", Set.of("en", "fr", "es", "ar", "ru", "zh"),
            "theme", Set.of("light", "dark", "auto"));

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        for (var choice : CHOICES.entrySet()) {
            String value = value(query, choice.getKey());
            if (value != null
                    && session(request)
                    && request.getMethod().equals("GET")
                    && choice.getValue().contains(value)) {
                ResponseCookie cookie = ResponseCookie.from(choice.getKey(), value)
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
                response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader(HttpHeaders.LOCATION, SignInPath.safe(request.getRequestURI()));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether a sign-in has left its cookie, which is all that can be known before it is read. */
    private static boolean session(HttpServletRequest request) {
        return !ShellFactory.cookie(request, "focalnet", "").isEmpty();
    }

    private static @Nullable String value(@Nullable String query, String name) {
        return query != null && query.startsWith(name + "=") ? query.substring(name.length() + 1) : null;
    }
}
