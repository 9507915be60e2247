package org.hearsay.clean;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article's text as the page's own JSON-LD gives it: not laid out, often cut, but nothing else. It tells which blocks are the article;
 * runs of four words are compared, so that its length is read once.
 */
final class BodyGuide {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final int RUN = 4;

    /** Share of a block's runs that the guide must have. */
    private static final double SHARED = 0.7;

    /** A shorter guide is a summary. */
    private static final int SHORTEST = 250;

    private final Set<Integer> runs;

    private BodyGuide(Set<Integer> runs) {
        this.runs = runs;
    }

    /** The guide of {@code articleBody}; null where there is none worth following. */
    static @Nullable BodyGuide of(@Nullable String articleBody) {
        if (articleBody == null || articleBody.length() < SHORTEST) {
            return null;
        }
        Set<Integer> runs = new HashSet<>();
        forRuns(articleBody, runs::add);
        return new BodyGuide(runs);
    }

    /** Takes the hash of one run of words. */
    private interface Sink {
        boolean add(int hash);
    }

    private static int forRuns(String text, Sink sink) {
        int[] last = new int[RUN];
        int words = 0;
        int found = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            last[words++ % RUN] = matcher.group().toLowerCase(Locale.ROOT).hashCode();
            if (words >= RUN) {
                int hash = 0;
                for (int i = 0; i < RUN; i++) {
                    hash = 31 * hash + last[(words + i) % RUN];
                }
                found += sink.add(hash) ? 1 : 0;
            }
        }
        return found;
    }

    /** Whether the guide has {@code block}; false for a block of fewer words than a run. */
    boolean has(Block block) {
        int[] all = {0};
        int shared = forRuns(block.text(), hash -> {
            all[0]++;
            return runs.contains(hash);
        });
        return all[0] > 0 && shared >= SHARED * all[0];
    }
}
