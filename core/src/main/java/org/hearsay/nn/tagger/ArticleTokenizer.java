package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.nn.WordPiece;
import org.hearsay.nn.WordSplitter;

/** Cuts a text into the words that the tagger reads, each with its word pieces and its surface feature. */
public final class ArticleTokenizer {
    /** Id of the piece that begins a window. */
    static final int CLS = WordPiece.CLS;

    /** Id of the piece that ends a paragraph. */
    static final int SEP = WordPiece.SEP;

    private final WordPiece pieces;

    /** Uses a vocabulary of pieces and ids; continuing pieces begin with {@code ##}. */
    public ArticleTokenizer(Map<String, Integer> vocabulary) {
        this.pieces = new WordPiece(vocabulary);
    }

    /** Paragraphs (lines with any word) and words of a text. */
    public TokenizedText tokenize(String text) {
        return tokenize(text, new Range(0, text.length()));
    }

    /** The same for a part of the text, which is read as if nothing else were there. */
    TokenizedText tokenize(String text, Range part) {
        List<Word> words = new ArrayList<>();
        List<Range> paragraphs = new ArrayList<>();
        for (int begin = part.begin(); begin < part.end(); ) {
            int newline = text.indexOf('\n', begin);
            int end = newline < 0 ? part.end() : Math.min(part.end(), newline);
            int first = words.size();
            addWords(text, begin, end, words);
            if (words.size() > first) {
                paragraphs.add(new Range(first, words.size()));
            }
            begin = end + 1;
        }
        return new TokenizedText(text, List.copyOf(words), List.copyOf(paragraphs));
    }

    private void addWords(String text, int begin, int end, List<Word> words) {
        int[] quotation = QuotationScan.states(text, begin, end);
        WordSplitter splitter = new WordSplitter(text, begin, end);
        while (splitter.next()) {
            String word = text.substring(splitter.begin(), splitter.end());
            int[] ids = pieces.pieces(word).ids();
            if (ids.length > 0) {
                int feature =
                        WordFeatures.of(text, splitter.begin(), splitter.end(), quotation[splitter.begin() - begin]);
                words.add(new Word(splitter.begin(), splitter.end(), ids, feature));
            }
        }
    }
}
