package org.focalnet.identity.government;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.focalnet.identity.session.People;
import org.focalnet.identity.session.Person;
import org.focalnet.identity.session.Sessions;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * A provider says who somebody is; the account with the address that it has verified is theirs. It never makes an
 * account, and speaks only for the mail domains that the operator has given it: otherwise one government's provider could
 * sign in as another's officials.
 */
@Component
public class GovernmentSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final People people;
    private final Sessions sessions;
    private final Environment environment;

    GovernmentSignIn(People people, Sessions sessions, Environment environment) {
        this.people = people;
        this.sessions = sessions;
        this.environment = environment;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Optional<Person> person = mail(authentication).flatMap(people::byMail);
        if (person.isEmpty()) {
            sessions.fresh(request);
            send(response, "/sign-in?failed=true");
            return;
        }
        send(response, sessions.begin(request, response, person.get().viewer()) ? "/" : Sessions.FROZEN);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        send(response, "/sign-in?failed=true");
    }

    private Optional<String> mail(Authentication authentication) {
        return authentication instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof OidcUser user
                        && Boolean.TRUE.equals(user.getEmailVerified())
                ? Optional.ofNullable(user.getEmail())
                        .filter(mail -> speaksFor(token.getAuthorizedClientRegistrationId(), mail))
                : Optional.empty();
    }

    private boolean speaksFor(String provider, String mail) {
        String domain = mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String domains = environment.getProperty("focalnet.government." + provider + ".domains", "");
        return Arrays.stream(domains.split(","))
                .map(known -> known.strip().toLowerCase(Locale.ROOT))
                .anyMatch(domain::equals);
    }

    private static void send(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
