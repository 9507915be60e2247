package org.hearsay.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the vectors of profiles, once for each different text; texts are read in parallel, with the same values as alone. */
final class MeaningReader {
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
        byText.values().parallelStream().forEach(this::readOne);
    }

    private void readOne(List<Profile> ofOneText) {
        Profile first = ofOneText.getFirst();
        byte[][] read = Profile.inBytes(vectors.of(first.assertion().told(), first.places()));
        ofOneText.forEach(profile -> profile.setVectors(read));
    }
}
