package org.focalnet.secretariat.settings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.focalnet.audience.Conflict;
import org.focalnet.secretariat.settings.Adjustment.Kind;
import org.focalnet.web.NetworkSettings.Setting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The settings with what they were, all in one transaction. */
@Component
class SettingStore {

    private final AdjustmentStore adjustments;

    SettingStore(AdjustmentStore adjustments) {
        this.adjustments = adjustments;
    }

    /** What each setting was and is, the latest first. */
    @Transactional(readOnly = true)
    public Map<Setting, List<Adjustment>> all() {
        Map<String, List<Adjustment>> kept = adjustments.histories(Kind.SETTING);
        Map<Setting, List<Adjustment>> all = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            all.put(setting, kept.getOrDefault(setting.name(), List.of()));
        }
        return all;
    }

    /**
     * Sets those whose value is another.
     *
     * @param values empty for what is usual
     * @throws Conflict when somebody changed one of them meanwhile
     */
    @Transactional
    public void set(Map<Setting, String> values, Map<Setting, Integer> versions, String author) {
        Map<Setting, List<Adjustment>> all = all();
        values.forEach((setting, value) -> {
            List<Adjustment> history = all.getOrDefault(setting, List.of());
            String now = history.isEmpty() ? "" : history.getFirst().said(Adjustment.VALUE);
            if (!now.equals(value)) {
                adjustments.change(
                        Kind.SETTING,
                        setting.name(),
                        versions.getOrDefault(setting, 0),
                        value.isEmpty() ? Map.of() : Map.of(Adjustment.VALUE, value),
                        Map.of(),
                        author);
            }
        });
    }
}
