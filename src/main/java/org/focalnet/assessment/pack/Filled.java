package org.focalnet.assessment.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.focalnet.assessment.instrument.Fault;

/**
 * What a file says: persons with their answers, or what is wrong in it.
 *
 * @param mark of the pack that it is of; empty for results that another program collected
 * @param passed names of columns that hold something and are no questions of the round
 */
public record Filled(String mark, List<Person> people, List<String> passed, List<Fault> faults) {

    public Filled {
        passed = List.copyOf(passed);
        people = List.copyOf(people);
        faults = List.copyOf(faults);
    }

    /**
     * One who filled in.
     *
     * @param key the same for the same person in each file; empty where their capacity tells
     * @param capacity what they are, in words
     */
    public record Person(String key, String capacity, List<Said> said) {

        public Person {
            said = List.copyOf(said);
        }

        /** The source of their answers: what they say again takes the place of what they said. */
        UUID source(UUID institution) {
            String who = key.isEmpty() ? "as " + capacity.toLowerCase(Locale.ROOT) : "key " + key;
            return UUID.nameUUIDFromBytes((institution + "\n" + who).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * An answer to an item.
     *
     * @param code of the item
     * @param value code of what was chosen; empty for nothing
     */
    public record Said(String code, String value, String words) {}

    static Filled refused(List<Fault> faults) {
        return new Filled(
                "", List.of(), List.of(), faults.stream().limit(Fault.MOST).toList());
    }

    static Filled refused(Fault fault) {
        return refused(List.of(fault));
    }
}
