package org.hearsay.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorArrayRef;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch;
import org.hearsay.nn.tagger.LinkScorer;
import org.hearsay.nn.tagger.Range;

/** Pointers from content to cue and from cue to source, each a choice among all words of the window and nothing. */
public final class LinkHead implements Head {
    private static final int WIDTH = LinkScorer.WIDTH;

    private final Parameters parameters;
    private final TwoLayers layers;

    private double lastLoss;

    private record Targets(List<Integer> from, List<Integer> to) {}

    public LinkHead(Parameters parameters, Encoder encoder, double dropout) {
        this.parameters = parameters;
        this.layers = new TwoLayers(encoder, "link.hidden", "link.projections", dropout);
    }

    @Override
    public String name() {
        return "link";
    }

    @Override
    public double lastLoss() {
        return lastLoss;
    }

    @Override
    public Tensor scores(Tensor words, boolean training) {
        return layers.apply(words, training);
    }

    @Override
    public Tensor loss(Tensor scores, List<TrainingWindow> windows) {
        // A batch without labelled windows still gives every parameter a gradient, of nothing.
        Tensor sum = scores.sum().mul(new Scalar(0));
        int offset = 0;
        for (TrainingWindow w : windows) {
            int length = w.window().words().length();
            GoldTags gold = w.gold();
            if (gold != null) {
                Tensor rows = scores.narrow(0, offset, length);
                sum = sum.add(pointers(rows, LinkScorer.CONTENT, w, gold.cueOfContent(), 1));
                sum = sum.add(pointers(rows, LinkScorer.CUE, w, gold.sourceOfCue(), 4));
            }
            offset += length;
        }
        lastLoss = sum.item_double();
        return sum;
    }

    private Tensor pointers(Tensor rows, int kind, TrainingWindow window, int[] gold, double weight) {
        Range words = window.window().words();
        Targets targets = targets(words, gold);
        if (targets.from.isEmpty()) {
            return torch.zeros(new long[] {1}).sum();
        }
        int size = targets.from.size();
        int length = words.length();
        Tensor from = rows.narrow(1, 2L * kind * WIDTH, WIDTH).index_select(0, longs(targets.from));
        Tensor to = rows.narrow(1, (2L * kind + 1) * WIDTH, WIDTH);
        Tensor distance =
                parameters.of("link.distances").select(0, kind).index_select(0, buckets(targets.from, length));
        Tensor some = from.matmul(to.t()).mul(new Scalar(LinkScorer.SCALE)).add(distance.view(size, length));
        Tensor none = from.matmul(parameters.of("link.nulls").select(0, kind))
                .mul(new Scalar(LinkScorer.SCALE))
                .view(size, 1);
        Tensor choices = torch.cat(new TensorArrayRef(new TensorVector(some, none)), 1);
        Tensor log = torch.log_softmax(choices, 1);
        Tensor picked = log.gather(1, longs(targets.to).view(size, 1));
        return picked.sum().mul(new Scalar(-weight));
    }

    /** Pointers whose both ends are in the window; index {@code length} is nothing. */
    private static Targets targets(Range words, int[] gold) {
        Targets targets = new Targets(new ArrayList<>(), new ArrayList<>());
        for (int w = words.begin(); w < words.end(); w++) {
            boolean inside = gold[w] >= words.begin() && gold[w] < words.end();
            if (inside || gold[w] == GoldTags.NOTHING) {
                targets.from.add(w - words.begin());
                targets.to.add(inside ? gold[w] - words.begin() : words.length());
            }
        }
        return targets;
    }

    private static Tensor buckets(List<Integer> from, int length) {
        long[] buckets = new long[from.size() * length];
        for (int i = 0; i < from.size(); i++) {
            for (int to = 0; to < length; to++) {
                buckets[i * length + to] = LinkScorer.bucket(to - from.get(i));
            }
        }
        return Tensor.create(buckets);
    }

    private static Tensor longs(List<Integer> values) {
        return Tensor.create(values.stream().mapToLong(Integer::longValue).toArray());
    }
}
