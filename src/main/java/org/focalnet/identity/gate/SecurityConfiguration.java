package org.focalnet.identity.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.focalnet.identity.government.ForgottenTokens;
import org.focalnet.identity.government.GovernmentSignIn;
import org.focalnet.identity.government.Governments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Headers, the token of forms and the session. Every address is let through here: who may come to a handler stands on
 * the handler, and {@code web} asks it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication // a command such as import-members answers no requests
class SecurityConfiguration {

    static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; worker-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types focalnet";

    /** The card of a member that agreed to be shown: no script, no form, nothing to be tricked into. */
    private static final Pattern FRAMED = Pattern.compile("/network/[A-Z][A-Z0-9-]+/contact-card");

    static final String PERMISSIONS = "publickey-credentials-get=(self), publickey-credentials-create=(self),"
            + " camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

    /** What calendar programs ask with (RFC 4918, RFC 3253): they read, and no form can send them. */
    private static final Set<String> READS = Set.of("PROPFIND", "REPORT");

    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        var methods = new HashSet<>(READS);
        methods.addAll(List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"));
        firewall.setAllowedHttpMethods(methods);
        return firewall;
    }

    /** A metric of each filter of each request is read by nobody, and costs a tenth of a page. */
    @Bean
    SecurityObservationSettings observed() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Governments governments, GovernmentSignIn signIn) {
        http.authorizeHttpRequests(all -> all.anyRequest().permitAll());
        http.headers(SecurityConfiguration::headers);
        http.addFilterBefore(new UnreadableFilter(), CsrfFilter.class);
        http.requestCache(AbstractHttpConfigurer::disable);
        // Posted by mail programs (RFC 8058): the secret in the address is all that they have, and all that is needed.
        // Who asks for the newsletter does it as nobody, whoever they are, and confirms it by mail: no cookie is needed
        // for that.
        http.csrf(forms -> forms.ignoringRequestMatchers(
                        "/notices/unsubscription/*",
                        "/newsletter/unsubscription/*",
                        "/mailings/refusals/*",
                        "/newsletter",
                        "/oai")
                .ignoringRequestMatchers(request -> READS.contains(request.getMethod())));
        http.logout(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable);
        if (!governments.all().isEmpty()) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizedClientRepository(new ForgottenTokens())
                    .successHandler(signIn)
                    .failureHandler(signIn));
        }
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT));
        // One address may be framed by others, as its own policy says; nothing else may.
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
        headers.addHeaderWriter((request, response) -> {
            if (!FRAMED.matcher(request.getRequestURI()).matches()) {
                response.setHeader("X-Frame-Options", "DENY");
            }
        });
        headers.permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
        // where the program is reached over https; other hosts below its name are not ours to speak for
        headers.httpStrictTransportSecurity(strict -> strict.includeSubDomains(false));
        headers.xssProtection(HeadersConfigurer.XXssConfig::disable);
    }
}
