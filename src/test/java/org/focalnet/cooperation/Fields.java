package org.focalnet.cooperation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a need's or an offer's form, filled in so that it can be posted. */
final class Fields {

    private Fields() {}

    static String[] need(String... more) {
        return filled(Map.of("outcome", "Everyone knows whom to call.", "tried", "", "partners", "1"), more);
    }

    static String[] offer(String... more) {
        return filled(Map.of("what", "Two trainers for a week.", "conditions", "", "capacity", "2"), more);
    }

    private static String[] filled(Map<String, String> own, String... more) {
        Map<String, String> fields = new LinkedHashMap<>(own);
        fields.put("title", "A course for prison directors");
        fields.put("version", "0");
        fields.put("language", "en");
        fields.put("form", "TRAINING");
        fields.put("kind", "CAPACITY_BUILDING");
        fields.put("themes", "SECURITY_SECTOR");
        fields.put("pillars", "PILLAR_1");
        fields.put("sectors", "JUSTICE");
        fields.put("from", Samples.NEXT.toString());
        fields.put("until", Samples.NEXT.plusMonths(3).toString());
        fields.put("delivery", "HYBRID");
        fields.put("languages", "sw");
        fields.put("audience", "OWN");
        fields.put("act", "post");
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        List<String> sent = new ArrayList<>();
        fields.forEach((name, value) -> sent.addAll(List.of(name, value)));
        return sent.toArray(String[]::new);
    }
}
