package org.hearsay.nn.tagger;

/**
 * One word of a text: a run of letters and digits, or one punctuation mark.
 *
 * @param begin first UTF-16 unit in the text
 * @param end end (exclusive), in UTF-16 units
 * @param pieces word-piece ids, at least one
 * @param feature surface feature of the word, in [0, {@link WordFeatures#COUNT})
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record Word(int begin, int end, int[] pieces, int feature) {
    public Word {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("word [" + begin + ", " + end + ") is empty or negative");
        }
        if (pieces.length == 0) {
            throw new IllegalArgumentException("word at " + begin + " has no pieces");
        }
    }
}
