package org.hearsay.nn.tagger;

/**
 * A linear-chain conditional random field over {@link Tag}s (Lafferty, McCallum, Pereira 2001), in plain Java. Steps that
 * {@link Tag#mayFollow} forbids have no weight, in training as in decoding. Immutable.
 *
 * <p>The weights are {@code 7 x 7} steps (row: from), 7 starts, 7 ends.
 */
public final class LinearChainCrf {
    /** Number of weights. */
    public static final int WEIGHTS = Tag.COUNT * Tag.COUNT + 2 * Tag.COUNT;

    private static final int N = Tag.COUNT;
    private static final int START = N * N;
    private static final int END = START + N;
    private static final double NEVER = -1e9;

    private final double[] weights = new double[WEIGHTS];

    public LinearChainCrf(float[] weights) {
        for (int from = 0; from < N; from++) {
            for (int to = 0; to < N; to++) {
                boolean may = Tag.of(to).mayFollow(Tag.of(from));
                this.weights[from * N + to] = may ? weights[from * N + to] : NEVER;
            }
            this.weights[START + from] = Tag.of(from).mayFollow(null) ? weights[START + from] : NEVER;
            this.weights[END + from] = weights[END + from];
        }
    }

    /** The best sequence of tags for the words [begin, end); {@code emissions} has 7 values a word. */
    public int[] viterbi(float[] emissions, int begin, int end) {
        int length = end - begin;
        int[][] back = new int[length][N];
        double[] best = new double[N];
        for (int tag = 0; tag < N; tag++) {
            best[tag] = weights[START + tag] + emissions[begin * N + tag];
        }
        for (int t = 1; t < length; t++) {
            double[] next = new double[N];
            for (int to = 0; to < N; to++) {
                int from = bestFrom(best, to);
                back[t][to] = from;
                next[to] = best[from] + weights[from * N + to] + emissions[(begin + t) * N + to];
            }
            best = next;
        }
        int last = 0;
        for (int tag = 1; tag < N; tag++) {
            if (best[tag] + weights[END + tag] > best[last] + weights[END + last]) {
                last = tag;
            }
        }
        int[] tags = new int[length];
        for (int t = length - 1; t >= 0; t--) {
            tags[t] = last;
            last = back[t][last];
        }
        return tags;
    }

    private int bestFrom(double[] best, int to) {
        int from = 0;
        for (int f = 1; f < N; f++) {
            if (best[f] + weights[f * N + to] > best[from] + weights[from * N + to]) {
                from = f;
            }
        }
        return from;
    }

    /**
     * Negative log-likelihood of the tags of the words [begin, end). Adds its gradient to {@code gradient} (7 a word, same
     * indices as the emissions) and to {@code weightGradient}.
     */
    public double loss(float[] emissions, int[] tags, int begin, int end, float[] gradient, float[] weightGradient) {
        double[][] forward = forward(emissions, begin, end);
        double[][] backward = backward(emissions, begin, end);
        int length = end - begin;
        double partition = partition(forward[length - 1]);
        double gold = weights[START + tags[begin]] + weights[END + tags[end - 1]];
        for (int t = 0; t < length; t++) {
            int word = begin + t;
            for (int tag = 0; tag < N; tag++) {
                double p = Math.exp(forward[t][tag] + backward[t][tag] - partition);
                gradient[word * N + tag] += (float) p;
                if (t == 0) {
                    weightGradient[START + tag] += (float) p;
                }
                if (t == length - 1) {
                    weightGradient[END + tag] += (float) p;
                }
            }
            gradient[word * N + tags[word]] -= 1;
            gold += emissions[word * N + tags[word]];
            if (t > 0) {
                gold += weights[tags[word - 1] * N + tags[word]];
                weightGradient[tags[word - 1] * N + tags[word]] -= 1;
                addSteps(forward[t - 1], backward[t], emissions, word, partition, weightGradient);
            }
        }
        weightGradient[START + tags[begin]] -= 1;
        weightGradient[END + tags[end - 1]] -= 1;
        return partition - gold;
    }

    /** Sums over all sequences that reach or leave each tag of the words [begin, end). */
    Lattice lattice(float[] emissions, int begin, int end) {
        double[][] forward = forward(emissions, begin, end);
        return new Lattice(forward, backward(emissions, begin, end), partition(forward[end - begin - 1]));
    }

    /** Log weight of a step, or of a start where {@code from} is -1. */
    double step(int from, int to) {
        return from < 0 ? weights[START + to] : weights[from * N + to];
    }

    /** Log weight of ending with a tag. */
    double end(int tag) {
        return weights[END + tag];
    }

    /**
     * Log sums by word and tag.
     *
     * @param forward over all beginnings that end in the tag, its emission included
     * @param backward over all continuations after the tag
     * @param partition over all sequences
     */
    @SuppressWarnings("ArrayRecordComponent") // made and read here and in the decoder only
    record Lattice(double[][] forward, double[][] backward, double partition) {
        /** The probability of a tag at a word. */
        double probability(int word, int tag) {
            return Math.exp(forward[word][tag] + backward[word][tag] - partition);
        }
    }

    private void addSteps(
            double[] forward, double[] backward, float[] emissions, int word, double partition, float[] gradient) {
        for (int from = 0; from < N; from++) {
            for (int to = 0; to < N; to++) {
                double step = weights[from * N + to];
                if (step > NEVER) {
                    double log = forward[from] + step + emissions[word * N + to] + backward[to] - partition;
                    gradient[from * N + to] += (float) Math.exp(log);
                }
            }
        }
    }

    private double[][] forward(float[] emissions, int begin, int end) {
        double[][] alpha = new double[end - begin][N];
        double[] terms = new double[N];
        for (int t = 0; t < end - begin; t++) {
            for (int to = 0; to < N; to++) {
                double in = weights[START + to];
                if (t > 0) {
                    for (int from = 0; from < N; from++) {
                        terms[from] = alpha[t - 1][from] + weights[from * N + to];
                    }
                    in = logSumExp(terms);
                }
                alpha[t][to] = in + emissions[(begin + t) * N + to];
            }
        }
        return alpha;
    }

    private double[][] backward(float[] emissions, int begin, int end) {
        int length = end - begin;
        double[][] beta = new double[length][N];
        double[] terms = new double[N];
        for (int t = length - 1; t >= 0; t--) {
            for (int from = 0; from < N; from++) {
                if (t == length - 1) {
                    beta[t][from] = weights[END + from];
                } else {
                    for (int to = 0; to < N; to++) {
                        int at = (begin + t + 1) * N + to;
                        terms[to] = weights[from * N + to] + emissions[at] + beta[t + 1][to];
                    }
                    beta[t][from] = logSumExp(terms);
                }
            }
        }
        return beta;
    }

    private double partition(double[] last) {
        double[] terms = new double[N];
        for (int tag = 0; tag < N; tag++) {
            terms[tag] = last[tag] + weights[END + tag];
        }
        return logSumExp(terms);
    }

    static double logSumExp(double[] terms) {
        double max = terms[0];
        for (double term : terms) {
            max = Math.max(max, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - max);
        }
        return max + Math.log(sum);
    }
}
