package org.hearsay.family;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.family.Passage.Run;

/**
 * Finds the passages that one text shares with others, paragraphs in any order: from each seed that both have, equal words are
 * followed over small differences. Time for each pair is linear in the first text. Holds one text at a time; not thread-safe.
 */
final class PassageAligner {
    /** Fewer equal words are a stock phrase or a name with its title. */
    static final int LEAST = 12;
    /** A light edit changes fewer words than this in a row. */
    private static final int MOST_EDITED = 8;
    /** So many equal words show that two texts run together again after an edit. */
    private static final int RESUME = 3;
    /** The least share of a passage's words that are equal, in both texts. */
    private static final double DENSITY = 0.6;

    private final List<OwnText> texts;
    private final Seeds seeds;
    /** For each seed, where it first stands in the text that is held. */
    private final int[] place;
    /** For each seed, the text for which its place was written. */
    private final int[] holder;

    private int held = -1;

    PassageAligner(List<OwnText> texts, Seeds seeds) {
        this.texts = texts;
        this.seeds = seeds;
        place = new int[seeds.count()];
        holder = new int[seeds.count()];
        Arrays.fill(holder, -1);
    }

    /** The passages of text {@code number} that stand in text {@code other}, in the order of the former, without overlaps there. */
    List<Passage> align(int number, int other) {
        hold(other);
        OwnText text = texts.get(number);
        int[] here = seeds.of(number);
        List<Passage> passages = new ArrayList<>();
        int word = 0;
        int free = 0;
        while (word < here.length) {
            int seed = here[word];
            if (seed < 0 || holder[seed] != other) {
                word++;
                continue;
            }
            Passage passage = follow(text, word, free, texts.get(other), place[seed]);
            if (isPassage(passage)) {
                passages.add(passage);
                free = passage.end();
                word = passage.end();
            } else {
                word += Math.max(1, passage.runs().getFirst().length() - Seeds.WIDTH + 1);
            }
        }
        return passages;
    }

    private void hold(int text) {
        if (held == text) {
            return;
        }
        int[] there = seeds.of(text);
        for (int word = there.length - 1; word >= 0; word--) {
            if (there[word] >= 0) {
                place[there[word]] = word;
                holder[there[word]] = text;
            }
        }
        held = text;
    }

    private static boolean isPassage(Passage passage) {
        int longer = Math.max(passage.end() - passage.begin(), passage.otherEnd() - passage.otherBegin());
        int matched = passage.matched();
        return matched >= LEAST && matched >= DENSITY * longer;
    }

    /** From words that are equal, on over light edits as far as it goes; first back, to no word before {@code free}. */
    private static Passage follow(OwnText text, int begin, int free, OwnText other, int otherBegin) {
        int i = begin;
        int j = otherBegin;
        while (i > free && j > 0 && text.word(i - 1) == other.word(j - 1)) {
            i--;
            j--;
        }
        List<Run> runs = new ArrayList<>();
        while (true) {
            int length = 0;
            while (text.equal(i + length, other, j + length, 1)) {
                length++;
            }
            runs.add(new Run(i, j, length));
            i += length;
            j += length;
            int edit = edit(text, i, other, j);
            if (edit < 0) {
                return new Passage(runs);
            }
            i += edit / MOST_EDITED;
            j += edit % MOST_EDITED;
        }
    }

    /** The smallest edit after which the texts run together: words here times {@link #MOST_EDITED} plus words there; -1 for none. */
    private static int edit(OwnText text, int i, OwnText other, int j) {
        for (int total = 1; total <= 2 * (MOST_EDITED - 1); total++) {
            int first = Math.max(0, total - MOST_EDITED + 1);
            for (int here = first; here <= total - first; here++) {
                if (text.equal(i + here, other, j + total - here, RESUME)) {
                    return here * MOST_EDITED + total - here;
                }
            }
        }
        return -1;
    }
}
