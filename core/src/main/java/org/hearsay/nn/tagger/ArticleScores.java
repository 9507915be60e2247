package org.hearsay.nn.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * The scores of all words of a text, each word's from the window where it stands farthest from a cut.
 *
 * @param emissions a value for each tag of {@link TagScheme#ATTRIBUTIONS}, word by word
 * @param links {@link LinkScorer#VALUES} values a word
 * @param names a value for each tag of {@link TagScheme#NAMES}, word by word; zero where the model finds none
 * @param window index of the window that a word's scores came from
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record ArticleScores(float[] emissions, float[] links, float[] names, int[] window) {
    /** Brings the scores of windows together. */
    public static ArticleScores merge(int words, List<Window> windows, List<WindowScores> scores) {
        int roles = TagScheme.ATTRIBUTIONS.tags();
        int kinds = TagScheme.NAMES.tags();
        float[] emissions = new float[words * roles];
        float[] links = new float[words * LinkScorer.VALUES];
        float[] names = new float[words * kinds];
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
                    copy(scores.get(w).emissions(), i - range.begin(), emissions, i, roles);
                    copy(scores.get(w).links(), i - range.begin(), links, i, LinkScorer.VALUES);
                    if (scores.get(w).names().length > 0) {
                        copy(scores.get(w).names(), i - range.begin(), names, i, kinds);
                    }
                }
            }
        }
        return new ArticleScores(emissions, links, names, owner);
    }

    private static void copy(float[] from, int fromWord, float[] to, int toWord, int width) {
        System.arraycopy(from, fromWord * width, to, toWord * width, width);
    }
}
