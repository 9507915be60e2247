package org.hearsay.nn.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearChainCrfTest {
    private static final int WORDS = 4;
    private static final int TAGS = TagScheme.ATTRIBUTIONS.tags();
    private static final int[] GOLD = {0, 5, 6, 3};

    private final Random random = new Random(1);
    private final float[] weights = randoms(LinearChainCrf.weights(TagScheme.ATTRIBUTIONS));
    private final float[] emissions = randoms(WORDS * TAGS);
    private final LinearChainCrf crf = new LinearChainCrf(TagScheme.ATTRIBUTIONS, weights);

    @Test
    void gradientIsTheSlopeOfTheLoss() {
        float[] gradient = new float[emissions.length];
        float[] weightGradient = new float[weights.length];
        crf.loss(emissions, GOLD, 0, WORDS, gradient, weightGradient);
        for (int i = 0; i < emissions.length; i++) {
            assertEquals(slope(crf, emissions, i), gradient[i], 1e-3);
        }
        assertEquals(weightSlope(5 * TAGS + 6), weightGradient[5 * TAGS + 6], 1e-3);
        assertEquals(weightSlope(TAGS * TAGS), weightGradient[TAGS * TAGS], 1e-3);
    }

    @Test
    void viterbiFindsTheBestOfAllAllowedSequences() {
        int[] best = {};
        double least = Double.POSITIVE_INFINITY;
        for (int[] tags : sequences()) {
            double loss = loss(crf, emissions, tags);
            if (loss < least) {
                least = loss;
                best = tags;
            }
        }
        assertArrayEquals(best, crf.viterbi(emissions, 0, WORDS));
    }

    @Test
    void probabilitiesAreThoseOfAllSequences() {
        var lattice = crf.lattice(emissions, 0, WORDS);
        double sum = 0;
        for (int[] tags : sequences()) {
            if (tags[2] == 4) {
                sum += Math.exp(-loss(crf, emissions, tags));
            }
        }
        assertEquals(sum, lattice.probability(2, 4), 1e-6);
    }

    private static List<int[]> sequences() {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(TAGS, WORDS); code++) {
            int[] tags = new int[WORDS];
            int rest = code;
            boolean allowed = true;
            for (int i = 0; i < WORDS; i++) {
                tags[i] = rest % TAGS;
                rest /= TAGS;
                allowed &= TagScheme.mayFollow(tags[i], i == 0 ? TagScheme.OUTSIDE : tags[i - 1]);
            }
            if (allowed) {
                all.add(tags);
            }
        }
        return all;
    }

    private static double loss(LinearChainCrf crf, float[] emissions, int[] tags) {
        return crf.loss(
                emissions,
                tags,
                0,
                WORDS,
                new float[emissions.length],
                new float[LinearChainCrf.weights(TagScheme.ATTRIBUTIONS)]);
    }

    private static double slope(LinearChainCrf crf, float[] emissions, int i) {
        float[] up = emissions.clone();
        float[] down = emissions.clone();
        up[i] += 0.01f;
        down[i] -= 0.01f;
        return (loss(crf, up, GOLD) - loss(crf, down, GOLD)) / 0.02;
    }

    private double weightSlope(int i) {
        float[] up = weights.clone();
        float[] down = weights.clone();
        up[i] += 0.01f;
        down[i] -= 0.01f;
        return (loss(new LinearChainCrf(TagScheme.ATTRIBUTIONS, up), emissions, GOLD)
                        - loss(new LinearChainCrf(TagScheme.ATTRIBUTIONS, down), emissions, GOLD))
                / 0.02;
    }

    private float[] randoms(int n) {
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
