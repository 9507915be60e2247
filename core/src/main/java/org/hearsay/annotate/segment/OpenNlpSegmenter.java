package org.hearsay.annotate.segment;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;

/**
 * Sentences and tokens by OpenNLP's English models, mended by {@link SentenceMender}; paragraphs are lines that hold more
 * than white space. Loaded once, shared by threads.
 */
public final class OpenNlpSegmenter implements TextSegmenter {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029]++");

    private final SentenceModel sentenceModel;
    private final TokenizerModel tokenizerModel;

    public OpenNlpSegmenter() {
        try (InputStream sentences = resource(SENTENCES);
                InputStream tokens = resource(TOKENS)) {
            sentenceModel = new SentenceModel(sentences);
            tokenizerModel = new TokenizerModel(tokens);
        } catch (IOException e) {
            throw new IllegalStateException("the models of sentences and tokens cannot be read", e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = OpenNlpSegmenter.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("not on the class path: " + name);
        }
        return stream;
    }

    @Override
    public TextStructure segment(String text) {
        SentenceDetectorME sentenceDetector = new SentenceDetectorME(sentenceModel);
        TokenizerME tokenizer = new TokenizerME(tokenizerModel);
        List<TextSpan> paragraphs = new ArrayList<>();
        List<TextSpan> sentences = new ArrayList<>();
        List<TextSpan> tokens = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            TextSpan paragraph = Spaces.trim(text, line.start(), line.end());
            if (paragraph == null) {
                continue;
            }
            paragraphs.add(paragraph);
            for (TextSpan piece : Pieces.of(text, paragraph)) {
                List<TextSpan> found =
                        Pieces.isLongRun(text, piece) ? List.of(piece) : sentences(text, piece, sentenceDetector);
                sentences.addAll(found);
                found.forEach(sentence -> addTokens(text, sentence, tokenizer, tokens));
            }
        }
        return new TextStructure(paragraphs, sentences, tokens);
    }

    private static List<TextSpan> sentences(String text, TextSpan piece, SentenceDetectorME detector) {
        List<TextSpan> found = new ArrayList<>();
        for (Span span : detector.sentPosDetect(Spaces.plain(piece.in(text)))) {
            TextSpan sentence = Spaces.trim(text, piece.begin() + span.getStart(), piece.begin() + span.getEnd());
            if (sentence != null) {
                found.add(sentence);
            }
        }
        return SentenceMender.mend(text, found);
    }

    private static void addTokens(String text, TextSpan sentence, TokenizerME tokenizer, List<TextSpan> tokens) {
        if (Pieces.isLongRun(text, sentence)) {
            tokens.add(sentence);
            return;
        }
        for (Span span : tokenizer.tokenizePos(Spaces.plain(sentence.in(text)))) {
            TextSpan token = Spaces.trim(text, sentence.begin() + span.getStart(), sentence.begin() + span.getEnd());
            if (token != null) {
                tokens.add(token);
            }
        }
    }
}
