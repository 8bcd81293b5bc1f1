package org.focalnet.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * The sessions of the library, whose last use is written once a minute rather than on every page: a page then only reads
 * its session. Somebody idle is signed out up to a minute early.
 */
final class PacedSessions implements SessionRepository<Session> {

    private static final Duration PACE = Duration.ofMinutes(1);

    private final SessionRepository<Session> kept;

    @SuppressWarnings("unchecked") // the library's own kind of session has no name outside of its package
    private PacedSessions(JdbcIndexedSessionRepository kept) {
        this.kept = (SessionRepository<Session>) (SessionRepository<?>) kept;
    }

    /** Takes the place of the library's own, which is made where there is no other. */
    @Component
    static final class Pacing implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof JdbcIndexedSessionRepository sessions ? new PacedSessions(sessions) : bean;
        }
    }

    @Override
    public Session createSession() {
        return new Paced(kept.createSession());
    }

    @Override
    public void save(Session session) {
        kept.save(((Paced) session).kept);
    }

    @Override
    public @Nullable Session findById(String id) {
        Session found = kept.findById(id);
        return found == null ? null : new Paced(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    private record Paced(Session kept) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(kept.getLastAccessedTime().plus(PACE))) {
                kept.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return kept.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return kept.getId();
        }

        @Override
        public String changeSessionId() {
            return kept.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return kept.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return kept.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            kept.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            kept.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return kept.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration longest) {
            kept.setMaxInactiveInterval(longest);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return kept.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return kept.isExpired();
        }
    }
}
