package org.focalnet.identity.session;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** A session as it is kept, read without the time of its last use being changed. */
final class ReadSession<S extends Session> implements HttpSession {

    private final S session;
    private final SessionRepository<S> sessions;
    private final ServletContext context;

    ReadSession(S session, SessionRepository<S> sessions, ServletContext context) {
        this.session = session;
        this.sessions = sessions;
        this.context = context;
    }

    @Override
    public String getId() {
        return session.getId();
    }

    @Override
    public @Nullable Object getAttribute(String name) {
        return session.getAttribute(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(session.getAttributeNames());
    }

    /** Such as the token of forms, made where a page is the first to need one. */
    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            session.removeAttribute(name);
        } else {
            session.setAttribute(name, value);
        }
        sessions.save(session);
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public void invalidate() {
        sessions.deleteById(session.getId());
    }

    @Override
    public long getCreationTime() {
        return session.getCreationTime().toEpochMilli();
    }

    @Override
    public long getLastAccessedTime() {
        return session.getLastAccessedTime().toEpochMilli();
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public int getMaxInactiveInterval() {
        return (int) session.getMaxInactiveInterval().toSeconds();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        throw new UnsupportedOperationException("who only reads a session does not lengthen it");
    }

    @Override
    public boolean isNew() {
        return false;
    }
}
