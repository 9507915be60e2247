package org.hearsay.nn.tagger;

import java.util.List;

/**
 * What the encoder reads at once: consecutive words of a text, as pieces between [CLS] and [SEP]; a [SEP] ends every paragraph.
 *
 * @param words the words covered
 * @param runs the same words cut at paragraph ends
 * @param pieces piece ids, with [CLS] and [SEP]
 * @param features for each piece its {@link WordFeatures}
 * @param firstPiece for each word covered the position of its first piece
 * @param before for each word the position of the first piece of the word before it in its run, else of the mark before the run
 * @param after for each word the position of the first piece of the word after it in its run, else of the mark after the run
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record Window(
        Range words, List<Range> runs, int[] pieces, int[] features, int[] firstPiece, int[] before, int[] after) {

    /** Number of pieces. */
    public int length() {
        return pieces.length;
    }
}
