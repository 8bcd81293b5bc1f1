package org.focalnet.institution;

import java.util.Map;
import java.util.UUID;

/** Who answers for the institutions of the viewer's map, for modules that ask them. */
public interface InstitutionContacts {

    /** The first contact of each institution of the map that can be written to. */
    Map<UUID, Contact> first();

    /**
     * Code of the first language of an institution in which the program writes; empty where there is none, or it is not on
     * the viewer's map.
     */
    String language(UUID institution);

    /**
     * A person who can be written to.
     *
     * @param language code of the first language of the institution in which the program writes; empty where there is none
     */
    record Contact(String person, String mail, String language) {

        @Override
        public String toString() {
            return "Contact[]"; // this may reach a log
        }
    }
}
