package org.hearsay.family;

import java.util.ArrayList;
import java.util.List;

/**
 * A passage that two texts share: runs of equal words, in the order of both, with light edits between them.
 *
 * @param runs at least one, none empty
 */
record Passage(List<Run> runs) {
    Passage {
        runs = List.copyOf(runs);
    }

    /**
     * Equal words.
     *
     * @param begin the first word's number in the one text
     * @param otherBegin the first word's number in the other text
     * @param length in words
     */
    record Run(int begin, int otherBegin, int length) {
        Run turned() {
            return new Run(otherBegin, begin, length);
        }
    }

    int begin() {
        return runs.getFirst().begin();
    }

    int otherBegin() {
        return runs.getFirst().otherBegin();
    }

    /** The number of the word after the last in the one text. */
    int end() {
        return runs.getLast().begin() + runs.getLast().length();
    }

    /** The number of the word after the last in the other text. */
    int otherEnd() {
        return runs.getLast().otherBegin() + runs.getLast().length();
    }

    /** How many words are equal. */
    int matched() {
        return runs.stream().mapToInt(Run::length).sum();
    }

    /** The same seen from the other text. */
    Passage turned() {
        return new Passage(runs.stream().map(Run::turned).toList());
    }

    /** Its pieces, so that none reaches over a quotation or another passage that was left out in either text. */
    List<Passage> pieces(OwnText text, OwnText other) {
        List<Passage> pieces = new ArrayList<>();
        List<Run> piece = new ArrayList<>();
        int gap = -1;
        int otherGap = -1;
        for (Run run : runs) {
            int begin = 0;
            for (int i = 0; i < run.length(); i++) {
                int here = text.gapsBefore(run.begin() + i);
                int there = other.gapsBefore(run.otherBegin() + i);
                if (here != gap || there != otherGap) {
                    add(piece, run, begin, i);
                    close(pieces, piece);
                    begin = i;
                    gap = here;
                    otherGap = there;
                }
            }
            add(piece, run, begin, run.length());
        }
        close(pieces, piece);
        return pieces;
    }

    private static void add(List<Run> piece, Run run, int begin, int end) {
        if (end > begin) {
            piece.add(new Run(run.begin() + begin, run.otherBegin() + begin, end - begin));
        }
    }

    private static void close(List<Passage> pieces, List<Run> piece) {
        if (!piece.isEmpty()) {
            pieces.add(new Passage(piece));
            piece.clear();
        }
    }
}
