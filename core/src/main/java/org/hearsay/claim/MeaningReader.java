package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads the vectors of profiles, once for each different text; texts are read in parallel, with the same values as alone. */
final class MeaningReader {
    /** Texts of one call: their vectors are kept in full only until the call ends. */
    private static final int CHUNK = 128;

    private final WordVectors vectors;

    MeaningReader(WordVectors vectors) {
        this.vectors = vectors;
    }

    /** Gives each of the profiles that has none its vectors. */
    void read(Collection<Profile> profiles) {
        Map<String, List<Profile>> byText = new LinkedHashMap<>();
        for (Profile profile : profiles) {
            if (!profile.isRead()) {
                byText.computeIfAbsent(profile.assertion().told(), any -> new ArrayList<>())
                        .add(profile);
            }
        }
        List<List<Profile>> different = List.copyOf(byText.values());
        IntStream.range(0, (different.size() + CHUNK - 1) / CHUNK)
                .parallel()
                .forEach(i -> readChunk(different.subList(i * CHUNK, Math.min(different.size(), (i + 1) * CHUNK))));
    }

    private void readChunk(List<List<Profile>> chunk) {
        List<Profile> firsts = chunk.stream().map(List::getFirst).toList();
        List<float[][]> found = vectors.of(
                firsts.stream().map(profile -> profile.assertion().told()).toList(),
                firsts.stream().map(Profile::places).toList());
        for (int i = 0; i < chunk.size(); i++) {
            byte[][] bytes = Profile.inBytes(found.get(i));
            chunk.get(i).forEach(profile -> profile.setVectors(bytes));
        }
    }
}
