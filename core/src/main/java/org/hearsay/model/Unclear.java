package org.hearsay.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a speaker is shown who is not certain. */
final class Unclear {
    /** So many names are shown. */
    private static final int MOST = 3;

    private Unclear() {}

    /** The name alone from {@link Speaker#CERTAIN} on; below it that it is unclear, with the names that come into question. */
    static String shown(String name, double confidence, List<String> others) {
        if (confidence >= Speaker.CERTAIN) {
            return name;
        }
        return "unclear: "
                + Stream.concat(Stream.of(name), others.stream())
                        .distinct()
                        .limit(MOST)
                        .collect(Collectors.joining(" or "));
    }
}
