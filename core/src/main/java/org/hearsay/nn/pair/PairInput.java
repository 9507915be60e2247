package org.hearsay.nn.pair;

import java.util.List;
import org.hearsay.nn.Pieces;
import org.hearsay.nn.WordPiece;
import org.hearsay.nn.tagger.Range;
import org.hearsay.nn.tagger.Window;

/**
 * Two texts as a network reads them together: {@code [CLS] a [SEP] b [SEP]}, with a number for each piece that tells of which text it
 * is and what its word has to do with the other text.
 *
 * @param pieces ids of the pieces
 * @param features a number below {@link #FEATURES} for each piece
 * @param middle position of the first {@code [SEP]}
 */
@SuppressWarnings("ArrayRecordComponent") // numbers for the network, never compared
public record PairInput(int[] pieces, int[] features, int middle) {
    /** Number of different features. */
    public static final int FEATURES = 2 * PairSide.Match.values().length + 1;

    /** Pieces read of one text. */
    private static final int LONGEST = 96;

    private static final int MARK = FEATURES - 1;

    /** The two texts in pieces of {@code tokenizer}; the first {@link #LONGEST} pieces of each are read. */
    public static PairInput of(WordPiece tokenizer, PairSide a, PairSide b) {
        Pieces one = tokenizer.pieces(a.text(), LONGEST);
        Pieces other = tokenizer.pieces(b.text(), LONGEST);
        int[] pieces = new int[one.size() + other.size() + 3];
        int[] features = new int[pieces.length];
        int middle = one.size() + 1;
        pieces[0] = WordPiece.CLS;
        pieces[middle] = WordPiece.SEP;
        pieces[pieces.length - 1] = WordPiece.SEP;
        features[0] = MARK;
        features[middle] = MARK;
        features[pieces.length - 1] = MARK;
        write(one, a, 0, pieces, features, 1);
        write(other, b, PairSide.Match.values().length, pieces, features, middle + 1);
        return new PairInput(pieces, features, middle);
    }

    @SuppressWarnings("EnumOrdinal") // the table of the network has their order
    private static void write(Pieces read, PairSide side, int first, int[] pieces, int[] features, int at) {
        int word = 0;
        for (int i = 0; i < read.size(); i++) {
            while (word < side.words().size() && side.words().get(word).end() <= read.begin(i)) {
                word++;
            }
            boolean content =
                    word < side.words().size() && side.words().get(word).begin() < read.end(i);
            pieces[at + i] = read.id(i);
            features[at + i] = first + (content ? side.matches().get(word) : PairSide.Match.FUNCTION).ordinal();
        }
    }

    /** Number of pieces. */
    public int length() {
        return pieces.length;
    }

    /** The same for networks that read windows: as one word, which is the first {@code [SEP]} between the marks at both ends. */
    public Window window() {
        Range one = new Range(0, 1);
        return new Window(
                one, List.of(one), pieces, features, new int[] {middle}, new int[] {0}, new int[] {length() - 1});
    }
}
