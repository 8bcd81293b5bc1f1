package org.focalnet.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import org.focalnet.audience.Door;
import org.focalnet.audience.NotFound;
import org.focalnet.identity.link.Throttle;
import org.focalnet.identity.session.People;
import org.focalnet.identity.session.Person;
import org.focalnet.identity.session.Sessions;
import org.focalnet.web.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The four requests of {@code passkey.js}, in the JSON of Spring Security. */
@Controller
class PasskeyController {

    private static final String CREATION = "focalnet.passkey.creation";
    private static final String REQUEST = "focalnet.passkey.request";

    private final ObjectProvider<RelyingParty> party;
    private final FactorStore factors;
    private final Enrolments enrolments;
    private final People people;
    private final Sessions sessions;
    private final Throttle throttle;

    PasskeyController(
            ObjectProvider<RelyingParty> party,
            FactorStore factors,
            Enrolments enrolments,
            People people,
            Sessions sessions,
            Throttle throttle) {
        this.party = party;
        this.factors = factors;
        this.enrolments = enrolments;
        this.people = people;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    @PostMapping("/webauthn/register/options")
    @Door(value = Door.Kind.FRAGMENT, entry = Door.Entry.ENROLLING, fresh = true)
    ResponseEntity<String> creation(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Enrolment enrolment = enrolment(session);
        Reader reader = reader(request);
        Person person = enrolment != null
                ? enrolment.person()
                : people.byAccount(reader == null ? new java.util.UUID(0, 0) : reader.account())
                        .orElseThrow(NotFound::new);
        PublicKeyCredentialCreationOptions options = party.getObject().creation(person);
        session.setAttribute(CREATION, options);
        return json(options);
    }

    @PostMapping("/webauthn/register")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ENROLLING, fresh = true)
    ResponseEntity<String> register(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        var options = (PublicKeyCredentialCreationOptions) once(session, CREATION);
        Enrolment enrolment = enrolment(session);
        Reader reader = reader(request);
        if (options == null || enrolment == null && reader == null) {
            throw new NotFound();
        }
        var key = party.getObject().registration(request.getInputStream());
        if (enrolment == null) {
            factors.addPasskey(options, key);
        } else {
            enrolments.withPasskey(enrolment, options, key, request, response);
        }
        return json(Map.of("success", true));
    }

    @PostMapping("/webauthn/authenticate/options")
    @Door(value = Door.Kind.FRAGMENT, entry = Door.Entry.ANYONE)
    ResponseEntity<String> request(HttpServletRequest request) {
        throttle.admit(Throttle.Limit.PASSKEY, request);
        PublicKeyCredentialRequestOptions options = party.getObject().request();
        request.getSession().setAttribute(REQUEST, options);
        return json(options);
    }

    /** Signs in; who is signed in already proves anew that it is they. */
    @PostMapping("/login/webauthn")
    @Door(value = Door.Kind.ACT, entry = Door.Entry.ANYONE)
    ResponseEntity<String> signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        throttle.admit(Throttle.Limit.PASSKEY, request);
        var options = (PublicKeyCredentialRequestOptions) once(request.getSession(), REQUEST);
        if (options == null) {
            throw new NotFound();
        }
        Person person = party.getObject().verify(options, request.getInputStream());
        Reader reader = reader(request);
        if (reader == null) {
            if (!sessions.begin(request, response, person.viewer())) {
                return json(Map.of("authenticated", true, "redirectUrl", Sessions.FROZEN));
            }
        } else if (reader.account().equals(person.account())) {
            sessions.confirm(request, response, reader);
        } else {
            throw new NotFound();
        }
        return json(Map.of("authenticated", true, "redirectUrl", "/"));
    }

    private static @Nullable Enrolment enrolment(HttpSession session) {
        return (Enrolment) session.getAttribute(Enrolment.ATTRIBUTE);
    }

    private static @Nullable Reader reader(HttpServletRequest request) {
        return (Reader) request.getAttribute(Reader.ATTRIBUTE);
    }

    /** A challenge serves once. */
    private static @Nullable Object once(HttpSession session, String name) {
        Object kept = session.getAttribute(name);
        session.removeAttribute(name);
        return kept;
    }

    private static ResponseEntity<String> json(Object body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(RelyingParty.write(body));
    }
}
