package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The least that each figure must reach, from {@code floors.properties}. Quality only ratchets up: a floor is lowered only
 * by a change that says why, there.
 */
public final class Floors {
    private static final String RESOURCE = "/floors.properties";

    private final Properties floors;

    Floors(Properties floors) {
        this.floors = floors;
    }

    /** The floors of this version. */
    public static Floors load() {
        try (InputStream in = Floors.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return new Floors(properties);
        } catch (IOException e) {
            throw new UncheckedIOException("floors cannot be read", e);
        }
    }

    /**
     * What is wrong with {@code figures}, measured on data with {@code digest}: one line for each figure below its floor,
     * floor without a figure, or other data than the floors were set on; best none.
     *
     * @param prefix the group of floors, such as {@code attribution}
     */
    public List<String> breaches(String prefix, String digest, Map<String, Double> figures) {
        List<String> breaches = new ArrayList<>();
        String pinned = floors.getProperty(prefix + ".sha256");
        if (!digest.equals(pinned)) {
            breaches.add(prefix + ": floors were set on other data: pinned " + pinned + ", found " + digest);
        }
        for (String name : floors.stringPropertyNames().stream().sorted().toList()) {
            if (name.startsWith(prefix + ".") && !name.endsWith(".sha256")) {
                double floor = Double.parseDouble(floors.getProperty(name).strip());
                Double figure = figures.get(name.substring(prefix.length() + 1));
                if (figure == null || figure < floor) {
                    breaches.add(below(name, floor, figure));
                }
            }
        }
        return breaches;
    }

    private static String below(String name, double floor, @Nullable Double figure) {
        return figure == null
                ? name + ": no such figure was measured"
                : String.format(Locale.ROOT, "%s: %.2f is below the floor of %.2f", name, figure, floor);
    }
}
