package org.hearsay.model;

/**
 * What became of one correction in one story.
 *
 * @param number its place among the file's corrections, from 1
 * @param place the file and the place in it, for people
 * @param applied whether it holds now
 * @param reason for people: what it did, or why it was not applied
 */
public record CorrectionOutcome(int number, String place, boolean applied, String reason) {
    public CorrectionOutcome {
        if (number < 1) {
            throw new IllegalArgumentException("numbers begin with 1: " + number);
        }
    }
}
