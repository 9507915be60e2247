package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive words of one kind.
 *
 * @param role its kind in the {@link TagScheme}
 * @param words the words
 * @param confidence mean probability of the tags of its words
 */
record TaggedSpan(int role, Range words, double confidence) {
    /** The spans of the best sequence of tags of every paragraph. */
    static List<TaggedSpan> viterbi(TokenizedText text, float[] emissions, LinearChainCrf crf) {
        List<TaggedSpan> spans = new ArrayList<>();
        for (Range paragraph : text.paragraphs()) {
            int[] tags = crf.viterbi(emissions, paragraph.begin(), paragraph.end());
            var lattice = crf.lattice(emissions, paragraph.begin(), paragraph.end());
            for (int t = 0; t < tags.length; ) {
                int begin = t;
                double sum = lattice.probability(t, tags[t]);
                int role = TagScheme.kind(tags[t]);
                t++;
                while (role >= 0 && t < tags.length && tags[t] == TagScheme.inside(role)) {
                    sum += lattice.probability(t, tags[t]);
                    t++;
                }
                if (role >= 0) {
                    Range words = new Range(paragraph.begin() + begin, paragraph.begin() + t);
                    spans.add(new TaggedSpan(role, words, sum / words.length()));
                }
            }
        }
        return spans;
    }
}
