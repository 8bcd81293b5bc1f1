package org.focalnet.secretariat.settings;

import java.util.Map;
import org.focalnet.Browserless;
import org.focalnet.Program;
import org.focalnet.SignIns;
import org.focalnet.audience.MemberId;
import org.focalnet.web.NetworkSettings;
import org.focalnet.web.NetworkSettings.Setting;

/** What tests change of the words, lists and settings of the program that they share, and how they take it back. */
public final class Adjusted {

    private Adjusted() {}

    /** Everything is again as the program comes. */
    static void forget() {
        SignIns.execute("delete from secretariat.adjustment where owner_id = ?", MemberId.SECRETARIAT.value());
        Program.get(AdjustmentStore.class).afterSingletonsInstantiated();
    }

    /** Does something while a setting is another. */
    public static void with(Setting setting, String value, Runnable work) {
        NetworkSettings settings = Program.get(NetworkSettings.class);
        settings.replace(Map.of(setting, value));
        try {
            work.run();
        } finally {
            settings.replace(Map.of());
        }
    }

    /** Says something else in some languages, as an officer does; fields are names and values in turn. */
    static Browserless.Answer say(Browserless officer, String key, String... fields) {
        String path = "/settings/words/" + key;
        String version = officer.get(path)
                .document()
                .select("form[data-draft] input[name=version]")
                .val();
        String[] all = new String[fields.length + 2];
        all[0] = "version";
        all[1] = version;
        System.arraycopy(fields, 0, all, 2, fields.length);
        return officer.post(path, all);
    }
}
