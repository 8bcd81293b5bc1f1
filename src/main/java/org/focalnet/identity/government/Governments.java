package org.focalnet.identity.government;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.stereotype.Component;

/** The providers with which a government's people sign in, where some are configured. */
@Component
public class Governments {

    private final ObjectProvider<ClientRegistrationRepository> registrations;

    Governments(ObjectProvider<ClientRegistrationRepository> registrations) {
        this.registrations = registrations;
    }

    /** Names by the path that leads to each; empty where none is configured. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        if (registrations.getIfAvailable() instanceof Iterable<?> known) {
            for (Object one : known) {
                if (one instanceof ClientRegistration registration
                        && registration.getAuthorizationGrantType().equals(AuthorizationGrantType.AUTHORIZATION_CODE)) {
                    all.put("/oauth2/authorization/" + registration.getRegistrationId(), registration.getClientName());
                }
            }
        }
        return all;
    }
}
