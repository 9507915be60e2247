package org.hearsay.lab.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.claim.PassagePairs;
import org.hearsay.model.Story;
import org.hearsay.model.TextSpan;

/**
 * Draws pairs of statements of two outlets and one story for labelling, as many from each part of the scale of shared words. Prints
 * their places, and the texts to be read.
 */
public final class PairSampler {
    private static final long SEED = 20171002;
    private static final double[] STEPS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.9};
    private static final int[] DRAWN = {50, 70, 70, 60, 40, 20};
    private static final int A_STORY = 7;
    private static final int LONGEST = 400;
    private static final int LEAST = 30;

    private record Drawn(Story story, String a, TextSpan one, String b, TextSpan other) {}

    private PairSampler() {}

    /** Arguments: files of annotations. */
    public static void main(String[] args) throws IOException {
        Random random = new Random(SEED);
        List<List<Drawn>> strata = new ArrayList<>();
        for (int i = 0; i < DRAWN.length; i++) {
            strata.add(new ArrayList<>());
        }
        for (Story story :
                AnnotatedStories.read(Stream.of(args).map(Path::of).toList()).values()) {
            collect(story, strata);
        }
        Map<String, Integer> taken = new HashMap<>();
        int number = 0;
        for (int i = 0; i < DRAWN.length; i++) {
            Collections.shuffle(strata.get(i), random);
            int left = DRAWN[i];
            for (Drawn drawn : strata.get(i)) {
                if (left > 0 && taken.merge(drawn.story().id(), 1, Integer::sum) <= A_STORY) {
                    number++;
                    left--;
                    print(number, drawn);
                }
            }
        }
    }

    private static void collect(Story story, List<List<Drawn>> strata) {
        PassagePairs pairs = AnnotatedStories.passages(story);
        Map<String, List<TextSpan>> places = pairs.sentences();
        List<String> articles = places.keySet().stream().sorted().toList();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                String a = articles.get(i);
                String b = articles.get(j);
                if (outlet(story, a).equals(outlet(story, b))) {
                    continue;
                }
                for (TextSpan one : places.getOrDefault(a, List.of())) {
                    for (TextSpan other : places.getOrDefault(b, List.of())) {
                        add(pairs, new Drawn(story, a, one, b, other), strata);
                    }
                }
            }
        }
    }

    private static void add(PassagePairs pairs, Drawn drawn, List<List<Drawn>> strata) {
        if (Math.max(drawn.one().length(), drawn.other().length()) > LONGEST
                || Math.min(drawn.one().length(), drawn.other().length()) < LEAST) {
            return;
        }
        double dice = pairs.dice(drawn.a(), drawn.one(), drawn.b(), drawn.other());
        int at = Arrays.binarySearch(STEPS, dice);
        int stratum = (at >= 0 ? at : -at - 2);
        if (stratum >= 0 && stratum < strata.size()) {
            strata.get(stratum).add(drawn);
        }
    }

    private static String outlet(Story story, String article) {
        return Objects.requireNonNullElse(story.article(article).article().outlet(), article);
    }

    private static void print(int number, Drawn d) {
        System.out.printf(
                "p%03d\t%s\t%s\t%d\t%d\t%s\t%d\t%d%n",
                number,
                d.story().id(),
                d.a(),
                d.one().begin(),
                d.one().end(),
                d.b(),
                d.other().begin(),
                d.other().end());
        System.out.println("  A " + text(d.story(), d.a(), d.one()));
        System.out.println("  B " + text(d.story(), d.b(), d.other()));
    }

    private static String text(Story story, String article, TextSpan span) {
        return span.in(story.article(article).text()).replace('\n', ' ');
    }
}
