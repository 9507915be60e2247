package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.TextSpan;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;

/** The quotation marks of a text: which words stand in them, and where they hold somebody's words rather than a name. */
final class QuotationMarks {
    /** Words that a title may hold in small letters. */
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    /** Fewer words in marks that nobody is said to have said are a term. */
    private static final int LEAST_UTTERANCE = 4;

    private final String text;
    private final List<TextSpan> speech = new ArrayList<>();
    private final SpanCover inMarks;
    private final SpanCover inSpeech;

    QuotationMarks(String text) {
        this.text = text;
        List<TextSpan> quotations = Quotations.find(text);
        for (TextSpan quotation : quotations) {
            if (!isName(quotation, text)) {
                speech.add(quotation);
            }
        }
        inMarks = new SpanCover(quotations);
        inSpeech = new SpanCover(speech);
    }

    /** A title, a motto or a nickname: each of its words has a capital, but for small ones inside. */
    private static boolean isName(TextSpan quotation, String text) {
        List<TextSpan> words = Words.spans(text, quotation.begin(), quotation.end());
        return !words.isEmpty()
                && isCapital(words.getFirst(), text)
                && words.stream().allMatch(word -> isCapital(word, text) || SMALL.contains(word.in(text)));
    }

    private static boolean isCapital(TextSpan word, String text) {
        return Character.isUpperCase(text.charAt(word.begin()));
    }

    /** Whether the word stands in marks, of a name or not. */
    boolean hold(TextSpan word) {
        return inMarks.contains(word.begin());
    }

    /** Whether the words are speech in marks, whoever said it. */
    boolean hold(List<TextSpan> words) {
        return words.size() >= LEAST_UTTERANCE && words.stream().allMatch(word -> inSpeech.contains(word.begin()));
    }

    /** The quotations that are no names, in text order. */
    List<TextSpan> speech() {
        return speech;
    }

    /**
     * How reported words are carried: all of them in marks, some, or none. A name in marks is not quoted for that, and a "that" before the
     * marks joins the clause to its cue: nobody said it.
     */
    Voice carried(List<TextSpan> words) {
        List<TextSpan> said = opensWithThat(words) ? words.subList(1, words.size()) : words;
        if (!said.isEmpty() && said.stream().allMatch(this::hold)) {
            return Voice.QUOTED;
        }
        return said.stream().anyMatch(word -> inSpeech.contains(word.begin())) ? Voice.MIXED : Voice.INDIRECT;
    }

    private boolean opensWithThat(List<TextSpan> words) {
        return words.size() > 1 && words.getFirst().in(text).equalsIgnoreCase("that") && !hold(words.getFirst());
    }
}
