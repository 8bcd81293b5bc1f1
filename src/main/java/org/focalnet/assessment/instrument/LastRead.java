package org.focalnet.assessment.instrument;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that were read last, with what they say: reading a large one costs more than the rest of a page. */
final class LastRead {

    private static final int MOST = 32;

    private final Map<String, Parsed> texts = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Parsed> eldest) {
            return size() > MOST;
        }
    };

    /** What a text says: found by the whole text, so nobody is answered with another's. */
    Parsed read(String text) {
        synchronized (texts) {
            Parsed found = texts.get(text);
            if (found != null) {
                return found;
            }
        }
        Parsed parsed = InstrumentYaml.read(text);
        synchronized (texts) {
            texts.put(text, parsed);
        }
        return parsed;
    }
}
