package org.focalnet.identity.factor;

import com.webauthn4j.util.exception.WebAuthnException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.focalnet.audience.Refused;
import org.focalnet.identity.Address;
import org.focalnet.identity.session.People;
import org.focalnet.identity.session.Person;
import org.focalnet.web.Typed;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * This installation as passkeys know it. A passkey is the only factor, so it must know its user: by finger, face or PIN.
 */
@Component
@Lazy // the address is known when the server listens
class RelyingParty {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new WebauthnJacksonModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PublicKeyCredentialRpEntity self;
    private final Webauthn4JRelyingPartyOperations operations;

    RelyingParty(People people, Passkeys passkeys, Address address) {
        this.self = PublicKeyCredentialRpEntity.builder()
                .id(address.host())
                .name("Focalnet")
                .build();
        this.operations = new Webauthn4JRelyingPartyOperations(people, passkeys, self, Set.of(address.origin()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    }

    PublicKeyCredentialCreationOptions creation(Person person) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(self)
                .user(ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(person.handle())
                        .name(person.mail())
                        .displayName(person.name())
                        .build())
                .challenge(Bytes.random())
                .attestation(AttestationConveyancePreference.NONE)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .excludeCredentials(List.of())
                .timeout(PATIENCE)
                .build();
    }

    void register(PublicKeyCredentialCreationOptions options, RelyingPartyPublicKey key) {
        try {
            operations.registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
        } catch (IllegalArgumentException | WebAuthnException e) {
            throw new Refused("identity.passkey.refused");
        }
    }

    PublicKeyCredentialRequestOptions request() {
        return operations.createCredentialRequestOptions(() -> null);
    }

    Person verify(PublicKeyCredentialRequestOptions options, InputStream body) throws IOException {
        PublicKeyCredential<AuthenticatorAssertionResponse> key = read(body, new TypeReference<>() {});
        try {
            return (Person) Objects.requireNonNull(
                    operations.authenticate(new RelyingPartyAuthenticationRequest(options, key)));
        } catch (IllegalArgumentException | NullPointerException | WebAuthnException e) {
            throw new Refused("identity.passkey.refused"); // unknown, forged, or of a closed account: no difference
        }
    }

    /** What the browser sends to register a passkey. */
    record Registration(RelyingPartyPublicKey publicKey) {}

    RelyingPartyPublicKey registration(InputStream body) throws IOException {
        RelyingPartyPublicKey key =
                read(body, new TypeReference<Registration>() {}).publicKey();
        String label = Typed.clean(String.valueOf(key.getLabel())).strip();
        if (label.isEmpty() || label.codePointCount(0, label.length()) > 60) {
            throw new Refused("identity.passkey.label", "label");
        }
        return new RelyingPartyPublicKey(key.getCredential(), label);
    }

    private static <T> T read(InputStream body, TypeReference<T> type) throws IOException {
        try {
            T read = JSON.readValue(body.readNBytes(MOST_BYTES), type);
            return Objects.requireNonNull(read);
        } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
            throw new Refused("identity.passkey.refused");
        }
    }

    static String write(Object body) {
        return JSON.writeValueAsString(body);
    }
}
