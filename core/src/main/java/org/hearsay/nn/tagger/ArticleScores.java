package org.hearsay.nn.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of all words of a text, each word's from the window where it stands farthest from a cut.
 *
 * @param emissions {@link Tag#COUNT} values a word
 * @param links {@link LinkScorer#VALUES} values a word
 * @param window index of the window that a word's scores came from
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record ArticleScores(float[] emissions, float[] links, int[] window) {
    /** Brings the scores of windows together. */
    public static ArticleScores merge(int words, List<Window> windows, List<WindowScores> scores) {
        float[] emissions = new float[words * Tag.COUNT];
        float[] links = new float[words * LinkScorer.VALUES];
        int[] owner = new int[words];
        int[] margin = new int[words];
        Arrays.fill(margin, -1);
        for (int w = 0; w < windows.size(); w++) {
            Range range = windows.get(w).words();
            for (int i = range.begin(); i < range.end(); i++) {
                int distance = Math.min(i - range.begin(), range.end() - 1 - i);
                if (distance > margin[i]) {
                    margin[i] = distance;
                    owner[i] = w;
                    copy(scores.get(w).emissions(), i - range.begin(), emissions, i, Tag.COUNT);
                    copy(scores.get(w).links(), i - range.begin(), links, i, LinkScorer.VALUES);
                }
            }
        }
        return new ArticleScores(emissions, links, owner);
    }

    private static void copy(float[] from, int fromWord, float[] to, int toWord, int width) {
        System.arraycopy(from, fromWord * width, to, toWord * width, width);
    }
}
