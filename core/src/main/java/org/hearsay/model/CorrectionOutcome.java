package org.hearsay.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of one correction.
 *
 * @param number its place among the file's corrections, from 1
 * @param place the file and the place in it, for people
 * @param status whether it holds now
 * @param reason for people: what it did, or why it was not applied
 */
public record CorrectionOutcome(int number, String place, Status status, String reason) {
    /** Whether a correction holds. */
    public enum Status {
        APPLIED,
        /** It contradicts an earlier one, fits several things, or cannot be read. */
        REFUSED,
        /** Nothing is there that it speaks of. */
        NOT_FOUND
    }

    public CorrectionOutcome {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin with 1: " + number);
        }
    }

    public boolean applied() {
        return status == Status.APPLIED;
    }

    /** For people: the place and the reason. */
    public String inWords() {
        return place + ": " + (applied() ? "" : "not applied: ") + reason;
    }

    /** Of the outcomes of one file in several stories or articles the best of each correction, in the order of the file. */
    public static List<CorrectionOutcome> overall(List<CorrectionOutcome> outcomes) {
        Map<Integer, CorrectionOutcome> best = new TreeMap<>();
        for (CorrectionOutcome outcome : outcomes) {
            best.merge(outcome.number(), outcome, (a, b) -> b.status().compareTo(a.status()) < 0 ? b : a);
        }
        return List.copyOf(best.values());
    }
}
