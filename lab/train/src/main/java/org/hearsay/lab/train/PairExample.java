package org.hearsay.lab.train;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.nn.pair.PairInput;
import org.hearsay.nn.pair.PairReading.Relation;

/**
 * A labelled pair of statements for the network.
 *
 * @param relations what the label may mean
 * @param input the two as they are read
 * @param other the two in the other order
 */
record PairExample(Set<Relation> relations, PairInput input, PairInput other) {
    private static final float NEVER = -1e4f;

    /** The same pair in the other order. */
    PairExample turned() {
        return new PairExample(relations.stream().map(Relation::turned).collect(Collectors.toSet()), other, input);
    }

    /** Whether the two make one claim. */
    boolean one() {
        return relations.stream().allMatch(Relation::isOne);
    }

    /** For each example and relation 0 where the label may mean it, else minus infinity's stand-in. */
    static float[] masks(List<PairExample> examples) {
        Relation[] all = Relation.values();
        float[] masks = new float[examples.size() * all.length];
        for (int i = 0; i < masks.length; i++) {
            masks[i] = examples.get(i / all.length).relations().contains(all[i % all.length]) ? 0 : NEVER;
        }
        return masks;
    }
}
