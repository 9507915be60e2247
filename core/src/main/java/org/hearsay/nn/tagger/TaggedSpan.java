package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive words of one role.
 *
 * @param role 0 source, 1 cue, 2 content
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
                int role = Tag.of(tags[t]).role();
                t++;
                while (role >= 0
                        && t < tags.length
                        && tags[t] == Tag.inside(role).index()) {
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
