package org.focalnet.identity.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.focalnet.audience.Viewer;
import org.focalnet.audience.Viewers;
import org.focalnet.identity.session.Sessions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;

/** Finishes an enrolment and signs the person in. */
@Component
public class Enrolments {

    private final EnrolmentStore store;
    private final Sessions sessions;

    Enrolments(EnrolmentStore store, Sessions sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    public void withCode(Enrolment enrolment, String typed, HttpServletRequest request, HttpServletResponse response) {
        Viewers.run(enrolment.viewer(), () -> store.withCode(enrolment, typed));
        begin(enrolment, request, response);
    }

    void withPasskey(
            Enrolment enrolment,
            PublicKeyCredentialCreationOptions options,
            RelyingPartyPublicKey key,
            HttpServletRequest request,
            HttpServletResponse response) {
        Viewers.run(enrolment.viewer(), () -> store.withPasskey(enrolment, options, key));
        begin(enrolment, request, response);
    }

    private void begin(Enrolment enrolment, HttpServletRequest request, HttpServletResponse response) {
        Viewer viewer = enrolment.viewer();
        sessions.begin(request, response, new Viewer(viewer.member(), enrolment.account(), enrolment.role()));
    }
}
