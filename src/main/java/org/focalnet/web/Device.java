package org.focalnet.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words by which a person knows a device again: "Firefox, Windows". Names, so not translated. */
public final class Device {

    /** In this order: most browsers also name the ones they descend from. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"),
            Map.entry("Windows", "Windows"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    private Device() {}

    public static String of(@Nullable String agent) {
        String browser = first(BROWSERS, agent);
        String system = first(SYSTEMS, agent);
        String separator = browser.isEmpty() || system.isEmpty() ? "" : ", ";
        String device = browser + separator + system;
        return device.isEmpty() ? "–" : device;
    }

    private static String first(List<Map.Entry<String, String>> known, @Nullable String agent) {
        return known.stream()
                .filter(entry -> agent != null && agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
