package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every expected count here was worked out by hand. */
class AttributionScorerTest {
    private static final String TEXT = "The ferry is late, Mayor Ida Quill said on Monday. Nobody was hurt, she added.";

    private static final LabelledAttribution LATE = attribution("g1", "Mayor Ida Quill", "said", "The ferry is late");
    private static final LabelledAttribution HURT = attribution("g2", "she", "added", "Nobody was hurt");

    @Test
    void labelsScoredAgainstThemselvesArePerfect() {
        ArticleScore score = score(List.of(LATE, HURT), List.of(LATE, HURT));

        for (Figure figure : Figure.values()) {
            assertEquals(1.0, score.of(figure).f1(), figure.label());
        }
    }

    @Test
    void nothingPredictedIsZeroAndNothingIsRight() {
        ArticleScore score = score(List.of(LATE, HURT), List.of());

        assertEquals(new Counts(2, 0, 0), score.of(Figure.EXACT_SOURCE));
        assertEquals(new Counts(7, 0, 0), score.of(Figure.TOKEN_CONTENT));
        assertEquals(new Counts(2, 0, 0), score.of(Figure.RELATION));
        assertEquals(0.0, score.of(Figure.RELATION).f1());
    }

    @Test
    void aSourceWithoutItsTitleIsWrongExactlyButMostlyRightInWordsAndRightAsARelation() {
        LabelledAttribution untitled = attribution("p1", "Ida Quill", "said", "The ferry is late");

        ArticleScore score = score(List.of(LATE), List.of(untitled));

        assertEquals(new Counts(1, 1, 0), score.of(Figure.EXACT_SOURCE));
        assertEquals(new Counts(3, 2, 2), score.of(Figure.TOKEN_SOURCE));
        assertEquals(new Counts(1, 1, 1), score.of(Figure.RELATION));
    }

    @Test
    void aFragmentSharedByTwoAttributionsCountsOnce() {
        LabelledAttribution again = attribution("g3", "Mayor Ida Quill", "said", "Nobody was hurt");

        ArticleScore score = score(List.of(LATE, again), List.of(LATE));

        assertEquals(new Counts(1, 1, 1), score.of(Figure.EXACT_SOURCE));
        assertEquals(new Counts(3, 3, 3), score.of(Figure.TOKEN_SOURCE));
        assertEquals(new Counts(2, 1, 1), score.of(Figure.EXACT_CONTENT));
    }

    @Test
    void fragmentsSeparatedOnlyByWhiteSpaceAreOne() {
        LabelledAttribution split = attribution("p1", "Mayor Ida Quill", "said", "The ferry", "is late");

        assertEquals(new Counts(1, 1, 1), score(List.of(LATE), List.of(split)).of(Figure.EXACT_CONTENT));
    }

    @Test
    void aNoBreakSpaceIsWhiteSpace() {
        String text = "Quill\u00a0said it rains.";
        TextSpans two = TextSpans.of(new TextSpan(0, 5), new TextSpan(6, 10));

        assertEquals(List.of(new TextSpan(0, 10)), Fragments.of(text, two));
    }

    @Test
    void fragmentsSeparatedByWordsStayApartAndEachCounts() {
        LabelledAttribution wrapped = attribution("g1", "she", "said", "The ferry is late", "on Monday");

        ArticleScore score = score(List.of(wrapped), List.of(LATE));

        assertEquals(new Counts(2, 1, 1), score.of(Figure.EXACT_CONTENT));
        assertEquals(new Counts(6, 4, 4), score.of(Figure.TOKEN_CONTENT));
    }

    @Test
    void aRelationNeedsHalfTheWordsOfTheContents() {
        // 4 labelled words, 2 of them predicted: 2·2 / (4+2) = 0.67; 1 of them: 2·1 / (4+1) = 0.4.
        LabelledAttribution half = attribution("p1", "Ida Quill", "said", "The ferry");
        LabelledAttribution quarter = attribution("p1", "Ida Quill", "said", "ferry");

        assertEquals(1, score(List.of(LATE), List.of(half)).of(Figure.RELATION).right());
        assertEquals(
                0, score(List.of(LATE), List.of(quarter)).of(Figure.RELATION).right());
    }

    @Test
    void aPairWithAnotherSourceIsNotRight() {
        LabelledAttribution other = attribution("p1", "she", "said", "The ferry is late");

        assertEquals(new Counts(1, 1, 0), score(List.of(LATE), List.of(other)).of(Figure.RELATION));
    }

    @Test
    void twoAbsentSourcesAgreeAndOneAbsentSourceDoesNot() {
        LabelledAttribution nobody = attribution("g1", "", "said", "The ferry is late");
        LabelledAttribution alsoNobody = attribution("p1", "", "said", "The ferry is late");

        assertEquals(
                1,
                score(List.of(nobody), List.of(alsoNobody)).of(Figure.RELATION).right());
        assertEquals(
                0, score(List.of(nobody), List.of(LATE)).of(Figure.RELATION).right());
        assertEquals(
                0, score(List.of(LATE), List.of(nobody)).of(Figure.RELATION).right());
    }

    @Test
    void theBetterPredictionTakesTheLabelWhateverTheOrder() {
        LabelledAttribution better = attribution("p2", "she", "said", "The ferry is late");
        LabelledAttribution worse = attribution("p1", "Ida Quill", "said", "The ferry is");

        assertEquals(
                new Counts(1, 2, 0),
                score(List.of(LATE), List.of(worse, better)).of(Figure.RELATION));
        assertEquals(
                new Counts(1, 2, 0),
                score(List.of(LATE), List.of(better, worse)).of(Figure.RELATION));
    }

    @Test
    void equalPredictionsArePairedInTextOrder() {
        // Both share three of four words: the one that begins first is paired, and its source is right.
        LabelledAttribution first = attribution("p2", "Ida Quill", "said", "The ferry is");
        LabelledAttribution second = attribution("p1", "she", "said", "ferry is late");

        assertEquals(
                new Counts(1, 2, 1),
                score(List.of(LATE), List.of(second, first)).of(Figure.RELATION));
    }

    @Test
    void predictionsWithoutACueAreCountedApart() {
        LabelledAttribution cueless = attribution("p1", "she", "", "Nobody was hurt");

        ArticleScore score = score(List.of(LATE), List.of(LATE, cueless));

        assertEquals(1, score.withoutCue());
        assertEquals(new Counts(1, 1, 1), score.of(Figure.RELATION));
        assertEquals(new Counts(1, 1, 1), score.of(Figure.EXACT_CONTENT));
    }

    @Test
    void onlyContentsWhollyInsideADiscardedSpanAreDropped() {
        TextSpan secondSentence = at("Nobody was hurt, she added.");
        LabelledAttribution across = attribution("p2", "she", "added", "said on Monday. Nobody was hurt");

        ArticleScore score =
                AttributionScorer.score(TEXT, List.of(LATE), List.of(HURT, across), List.of(secondSentence));

        assertEquals(1, score.discarded());
        assertEquals(new Counts(1, 1, 0), score.of(Figure.EXACT_CONTENT));
    }

    @Test
    void aSpanThatCutsAWordDoesNotHoldIt() {
        TextSpans cut = TextSpans.of(new TextSpan(0, 6));

        assertEquals(
                1,
                Fragments.words(TEXT, cut, List.of(new TextSpan(0, 3), new TextSpan(4, 9)))
                        .size());
    }

    private static ArticleScore score(List<LabelledAttribution> gold, List<LabelledAttribution> predicted) {
        return AttributionScorer.score(TEXT, gold, predicted, List.of());
    }

    /** The spans of the given words in {@link #TEXT}; an empty source or cue is absent. */
    private static LabelledAttribution attribution(String id, String source, String cue, String... content) {
        TextSpans contents = spans(content);
        if (contents == null) {
            throw new IllegalArgumentException("a content is needed");
        }
        return new LabelledAttribution(id, spans(source), spans(cue), contents);
    }

    private static @Nullable TextSpans spans(String... parts) {
        List<TextSpan> spans = new ArrayList<>();
        for (String part : parts) {
            if (!part.isEmpty()) {
                spans.add(at(part));
            }
        }
        return spans.isEmpty() ? null : new TextSpans(spans);
    }

    private static TextSpan at(String part) {
        int begin = TEXT.indexOf(part);
        return new TextSpan(begin, begin + part.length());
    }
}
