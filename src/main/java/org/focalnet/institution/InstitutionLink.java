package org.focalnet.institution;

/**
 * Where another module keeps what it has of an institution: a bean of that module, shown on the page of an institution
 * and on that of what binds it.
 *
 * @param key text key of its words
 * @param path its page, with {@code {id}} in the place of the institution's id
 */
public record InstitutionLink(String key, String path) {

    /** The page for one institution. */
    public String of(java.util.UUID institution) {
        return path.replace("{id}", institution.toString());
    }
}
