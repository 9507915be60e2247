package org.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the sample tells and the program does not find yet: {@code sample-gaps.txt}, one a line. It can only shrink: a gap
 * that is not listed fails, and so does a listed one that is closed. {@code -Dgolden.update} removes those that are
 * closed and never adds one.
 */
final class KnownGaps {
    private static final Path FILE = Sample.resource("sample-gaps.txt");

    private KnownGaps() {}

    /** Asserts that the gaps of one kind are those listed; each line of the file begins with its kind and a colon. */
    static void assertAre(String kind, Collection<String> gaps) throws IOException {
        Set<String> now = new TreeSet<>();
        gaps.forEach(gap -> now.add(kind + ": " + gap));
        List<String> lines = new ArrayList<>(Files.readAllLines(FILE));
        if (Boolean.getBoolean("golden.update")
                && lines.removeIf(line -> line.startsWith(kind + ": ") && !now.contains(line))) {
            Files.write(FILE, lines);
        }
        List<String> listed = lines.stream()
                .filter(line -> line.startsWith(kind + ": "))
                .sorted()
                .toList();
        assertEquals(
                String.join("\n", listed),
                String.join("\n", now),
                "the known gaps (left) are not the gaps (right); remove those that are closed from sample-gaps.txt,"
                        + " by hand or with ./dev test SampleComparisonTest -Dgolden.update");
    }
}
