package org.focalnet.search.text;

/** Words as PostgreSQL reads them in a tsvector and a tsquery. */
final class Quoting {

    private Quoting() {}

    static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
