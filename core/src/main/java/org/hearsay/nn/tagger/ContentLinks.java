package org.hearsay.nn.tagger;

import java.util.Arrays;
import java.util.List;

/**
 * Which cue each fragment of content belongs to. A fragment's words vote by the mean log-probability of their pointers; a cue
 * that is left without any content costs {@code lonely}, because every cue has one. Begins with every fragment's best cue and
 * moves single fragments as long as the sum grows; then neighbours change cues with each other where that makes it grow.
 *
 * @param links scores of pointers
 * @param lonely cost of a cue without content, as a log-probability
 */
record ContentLinks(LinkScorer links, double lonely) {
    /** Stands for no cue. */
    static final int NONE = -1;

    private static final int ROUNDS = 20;
    private static final double LEAST_GAIN = 1e-9;

    /** For each content the index of its cue, or {@link #NONE}. */
    int[] assign(TokenizedText text, List<TaggedSpan> contents, List<TaggedSpan> cues, ArticleScores scores) {
        double[][] votes = new double[contents.size()][];
        int[] chosen = new int[contents.size()];
        int[] members = new int[cues.size() + 1];
        for (int c = 0; c < contents.size(); c++) {
            votes[c] = votes(text, contents.get(c), cues, scores);
            chosen[c] = best(votes[c]);
            members[chosen[c]]++;
        }
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int c = 0; c < votes.length; c++) {
                int to = betterCue(votes[c], chosen[c], members);
                moved |= to != chosen[c];
                members[chosen[c]]--;
                members[to]++;
                chosen[c] = to;
            }
        }
        swap(votes, chosen);
        return Arrays.stream(chosen).map(c -> c == cues.size() ? NONE : c).toArray();
    }

    /** Lets neighbours change cues with each other where that is better for both together: no single move can. */
    private static void swap(double[][] votes, int[] chosen) {
        for (int c = 1; c < chosen.length; c++) {
            int left = chosen[c - 1];
            int right = chosen[c];
            double crossed = votes[c - 1][right] + votes[c][left];
            if (crossed > votes[c - 1][left] + votes[c][right] + LEAST_GAIN) {
                chosen[c - 1] = right;
                chosen[c] = left;
            }
        }
    }

    private int betterCue(double[] votes, int from, int[] members) {
        int none = votes.length - 1;
        double leaves = from != none && members[from] == 1 ? lonely : 0;
        int best = from;
        double most = LEAST_GAIN;
        for (int to = 0; to < votes.length; to++) {
            if (to != from) {
                double joins = to != none && members[to] == 0 ? lonely : 0;
                double gain = votes[to] - votes[from] + joins - leaves;
                if (gain > most) {
                    most = gain;
                    best = to;
                }
            }
        }
        return best;
    }

    private static int best(double[] votes) {
        int best = votes.length - 1;
        for (int i = 0; i < votes.length - 1; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }

    /** Mean log-probability for each cue, last for none; cues of other windows have none. */
    private double[] votes(TokenizedText text, TaggedSpan content, List<TaggedSpan> cues, ArticleScores scores) {
        Range reach = reach(text, content);
        double[] sums = new double[cues.size() + 1];
        for (int word = content.words().begin(); word < content.words().end(); word++) {
            double[] logs = new double[sums.length];
            for (int c = 0; c < cues.size(); c++) {
                int to = cues.get(c).words().begin();
                boolean near =
                        scores.window()[to] == scores.window()[content.words().begin()]
                                && to >= reach.begin()
                                && to < reach.end();
                logs[c] = near ? links.score(LinkScorer.CONTENT, scores.links(), word, to) : Double.NEGATIVE_INFINITY;
            }
            logs[cues.size()] = links.nothing(LinkScorer.CONTENT, scores.links(), word);
            double partition = LinearChainCrf.logSumExp(logs);
            for (int c = 0; c < sums.length; c++) {
                sums[c] += (logs[c] - partition) / content.words().length();
            }
        }
        return sums;
    }

    /** Where the cue of a content can stand: only quoted speech has a cue in another paragraph. */
    private static Range reach(TokenizedText text, TaggedSpan content) {
        int first = content.words().begin();
        int begin = text.words().get(first).begin();
        int end = text.words().get(content.words().end() - 1).end();
        boolean quoted = text.text().substring(begin, end).chars().anyMatch(c -> "\"“”„«»‘".indexOf(c) >= 0);
        if (!quoted) {
            for (Range paragraph : text.paragraphs()) {
                if (paragraph.begin() <= first && first < paragraph.end()) {
                    return paragraph;
                }
            }
        }
        return new Range(0, text.words().size());
    }
}
