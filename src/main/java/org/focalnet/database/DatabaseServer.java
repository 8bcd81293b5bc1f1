package org.focalnet.database;

/**
 * A reachable PostgreSQL database and the three roles that the program knows there.
 *
 * @param url JDBC address of the database
 * @param owner owns the schemas and migrates them; used at start only
 * @param request serves requests; owns nothing, bound by row-level security
 * @param matcher reads the structured columns of needs and offers, nothing else
 */
public record DatabaseServer(String url, Login owner, Login request, Login matcher) {

    /** A role and its password. */
    public record Login(String user, String password) {

        @Override
        public String toString() {
            return user; // never the password: this may reach a log
        }
    }
}
