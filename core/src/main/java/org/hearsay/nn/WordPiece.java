package org.hearsay.nn;

import java.util.Map;

/**
 * The uncased WordPiece tokenizer of BERT (Devlin et al., 2019; Wu et al., 2016): words are lower-cased, lose their accents
 * and are cut from the left into the longest pieces that the vocabulary has. A word without such a cut, or of more than 100
 * characters, is one {@code [UNK]}. Time is linear in the text. Immutable; safe for any thread.
 */
public final class WordPiece {
    /** Id of the piece that stands for an unknown word. */
    public static final int UNK = 100;

    /** Id of the piece that opens every input. */
    public static final int CLS = 101;

    /** Id of the piece that ends every input. */
    public static final int SEP = 102;

    private static final String CONTINUED = "##";

    private final Map<String, Integer> vocabulary;
    private final int longestPiece;

    /** Uses a vocabulary of pieces and ids; continuing pieces begin with {@code ##}. */
    public WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.longestPiece =
                vocabulary.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** All pieces of a text, without {@code [CLS]} and {@code [SEP]}. */
    public Pieces pieces(String text) {
        return pieces(text, Integer.MAX_VALUE);
    }

    /** The first {@code most} pieces of a text; what stands behind them is not read. */
    public Pieces pieces(String text, int most) {
        Pieces.Builder pieces = new Pieces.Builder();
        WordSplitter words = new WordSplitter(text);
        while (pieces.size() < most && words.next()) {
            addWord(PlainForm.of(text, words.begin(), words.end()), words, pieces);
        }
        pieces.shorten(most);
        return pieces.build();
    }

    private void addWord(PlainForm form, WordSplitter word, Pieces.Builder pieces) {
        int first = pieces.size();
        boolean known = !form.tooLong();
        for (int at = 0; known && at < form.length(); ) {
            int end = longestMatch(form.characters(), at);
            known = end > at;
            if (known) {
                int begin = at == 0 ? word.begin() : form.begin(at);
                pieces.add(id(form.characters(), at, end), begin, form.end(end, word.end()));
                at = end;
            }
        }
        if (!known) {
            pieces.shorten(first);
            pieces.add(UNK, word.begin(), word.end());
        }
    }

    /** End of the longest piece of the vocabulary at {@code at}; {@code at} itself where there is none. */
    private int longestMatch(String form, int at) {
        int end = Math.min(form.length(), at + longestPiece);
        while (end > at && !vocabulary.containsKey(piece(form, at, end))) {
            end--;
        }
        return end;
    }

    private int id(String form, int at, int end) {
        return vocabulary.getOrDefault(piece(form, at, end), UNK);
    }

    private static String piece(String form, int at, int end) {
        String piece = form.substring(at, end);
        return at == 0 ? piece : CONTINUED + piece;
    }
}
