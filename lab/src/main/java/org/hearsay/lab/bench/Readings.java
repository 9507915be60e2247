package org.hearsay.lab.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one measured process told: its lines {@code bench KEY=NUMBER}.
 *
 * @param values numbers by key
 */
record Readings(Map<String, Double> values) {
    private static final Pattern LINE = Pattern.compile("bench ([a-z.]+)=([0-9]+(?:\\.[0-9]+)?)");

    Readings {
        values = Map.copyOf(values);
    }

    /** Reads the output of a process; lines of other form are passed over. Of a key told twice, the last counts. */
    static Readings parse(List<String> output) {
        Map<String, Double> values = new HashMap<>();
        for (String line : output) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                values.put(matcher.group(1), Double.valueOf(matcher.group(2)));
            }
        }
        return new Readings(values);
    }

    /** The value of {@code key}; throws {@link BenchException} if the process did not tell it. */
    double value(String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new BenchException("the measured process did not tell \"" + key + "\"");
        }
        return value;
    }

    /** The value of {@code key}; empty where the system does not let it be measured. */
    OptionalDouble optional(String key) {
        Double value = values.get(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** One value over another, such as words over processor seconds; throws {@link BenchException} if below is zero. */
    double rate(String above, String below) {
        double divisor = value(below);
        if (divisor == 0) {
            throw new BenchException("\"" + below + "\" is zero: too little work to be measured");
        }
        return value(above) / divisor;
    }
}
