package org.hearsay.nn.tagger;

/**
 * A linear-chain conditional random field over the tags of a {@link TagScheme} (Lafferty, McCallum, Pereira 2001), in plain Java.
 * Steps that {@link TagScheme#mayFollow} forbids have no weight, in training as in decoding. Immutable.
 *
 * <p>With n tags the weights are {@code n x n} steps (row: from), n starts, n ends.
 */
public final class LinearChainCrf {
    private static final double NEVER = -1e9;

    private final int n;
    private final int start;
    private final int end;
    private final double[] weights;

    /** A field over the tags of {@code scheme} with {@link #weights} weights. */
    public LinearChainCrf(TagScheme scheme, float[] weights) {
        this.n = scheme.tags();
        this.start = n * n;
        this.end = start + n;
        this.weights = new double[weights(scheme)];
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                boolean may = TagScheme.mayFollow(to, from);
                this.weights[from * n + to] = may ? weights[from * n + to] : NEVER;
            }
            this.weights[start + from] = TagScheme.mayFollow(from, TagScheme.OUTSIDE) ? weights[start + from] : NEVER;
            this.weights[end + from] = weights[end + from];
        }
    }

    /** Number of weights of a field over the tags of {@code scheme}. */
    public static int weights(TagScheme scheme) {
        return scheme.tags() * (scheme.tags() + 2);
    }

    /** The best sequence of tags for the words [begin, end); {@code emissions} has a value for each tag a word. */
    public int[] viterbi(float[] emissions, int begin, int end) {
        int length = end - begin;
        int[][] back = new int[length][n];
        double[] best = new double[n];
        for (int tag = 0; tag < n; tag++) {
            best[tag] = weights[start + tag] + emissions[begin * n + tag];
        }
        for (int t = 1; t < length; t++) {
            double[] next = new double[n];
            for (int to = 0; to < n; to++) {
                int from = bestFrom(best, to);
                back[t][to] = from;
                next[to] = best[from] + weights[from * n + to] + emissions[(begin + t) * n + to];
            }
            best = next;
        }
        int last = 0;
        for (int tag = 1; tag < n; tag++) {
            if (best[tag] + weights[this.end + tag] > best[last] + weights[this.end + last]) {
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
        for (int f = 1; f < n; f++) {
            if (best[f] + weights[f * n + to] > best[from] + weights[from * n + to]) {
                from = f;
            }
        }
        return from;
    }

    /**
     * Negative log-likelihood of the tags of the words [begin, end). Adds its gradient to {@code gradient} (as many a word, same
     * indices as the emissions) and to {@code weightGradient}.
     */
    public double loss(float[] emissions, int[] tags, int begin, int end, float[] gradient, float[] weightGradient) {
        double[][] forward = forward(emissions, begin, end);
        double[][] backward = backward(emissions, begin, end);
        int length = end - begin;
        double partition = partition(forward[length - 1]);
        double gold = weights[start + tags[begin]] + weights[this.end + tags[end - 1]];
        for (int t = 0; t < length; t++) {
            int word = begin + t;
            for (int tag = 0; tag < n; tag++) {
                double p = Math.exp(forward[t][tag] + backward[t][tag] - partition);
                gradient[word * n + tag] += (float) p;
                if (t == 0) {
                    weightGradient[start + tag] += (float) p;
                }
                if (t == length - 1) {
                    weightGradient[this.end + tag] += (float) p;
                }
            }
            gradient[word * n + tags[word]] -= 1;
            gold += emissions[word * n + tags[word]];
            if (t > 0) {
                gold += weights[tags[word - 1] * n + tags[word]];
                weightGradient[tags[word - 1] * n + tags[word]] -= 1;
                addSteps(forward[t - 1], backward[t], emissions, word, partition, weightGradient);
            }
        }
        weightGradient[start + tags[begin]] -= 1;
        weightGradient[this.end + tags[end - 1]] -= 1;
        return partition - gold;
    }

    /** Sums over all sequences that reach or leave each tag of the words [begin, end). */
    Lattice lattice(float[] emissions, int begin, int end) {
        double[][] forward = forward(emissions, begin, end);
        return new Lattice(forward, backward(emissions, begin, end), partition(forward[end - begin - 1]));
    }

    /** Log weight of a step, or of a start where {@code from} is -1. */
    double step(int from, int to) {
        return from < 0 ? weights[start + to] : weights[from * n + to];
    }

    /** Log weight of ending with a tag. */
    double end(int tag) {
        return weights[this.end + tag];
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
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                double step = weights[from * n + to];
                if (step > NEVER) {
                    double log = forward[from] + step + emissions[word * n + to] + backward[to] - partition;
                    gradient[from * n + to] += (float) Math.exp(log);
                }
            }
        }
    }

    private double[][] forward(float[] emissions, int begin, int end) {
        double[][] alpha = new double[end - begin][n];
        double[] terms = new double[n];
        for (int t = 0; t < end - begin; t++) {
            for (int to = 0; to < n; to++) {
                double in = weights[start + to];
                if (t > 0) {
                    for (int from = 0; from < n; from++) {
                        terms[from] = alpha[t - 1][from] + weights[from * n + to];
                    }
                    in = logSumExp(terms);
                }
                alpha[t][to] = in + emissions[(begin + t) * n + to];
            }
        }
        return alpha;
    }

    private double[][] backward(float[] emissions, int begin, int end) {
        int length = end - begin;
        double[][] beta = new double[length][n];
        double[] terms = new double[n];
        for (int t = length - 1; t >= 0; t--) {
            for (int from = 0; from < n; from++) {
                if (t == length - 1) {
                    beta[t][from] = weights[this.end + from];
                } else {
                    for (int to = 0; to < n; to++) {
                        int at = (begin + t + 1) * n + to;
                        terms[to] = weights[from * n + to] + emissions[at] + beta[t + 1][to];
                    }
                    beta[t][from] = logSumExp(terms);
                }
            }
        }
        return beta;
    }

    private double partition(double[] last) {
        double[] terms = new double[n];
        for (int tag = 0; tag < n; tag++) {
            terms[tag] = last[tag] + weights[this.end + tag];
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
