package org.hearsay.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Rendering;
import org.hearsay.model.Statement;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.Via;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a statement: the smallest thing that several articles can say alike. A quotation of three sentences is
 * three assertions, so that an article that carries only one of them still carries the same claim.
 *
 * @param article where it stands
 * @param family the text family of the article
 * @param statement the statement it is of
 * @param spans its place
 * @param voice whose words
 * @param source who it is attributed to; null in the outlet's own voice, or where the text does not say
 * @param via where the words were taken from; null if not said
 * @param denied whether the cue denies ("denied that")
 * @param words its words, in lower case
 * @param quoted the runs of words in quotation marks; all words of a direct quotation are one run
 * @param joined the words, each between single spaces, for finding one run in another
 * @param places where each of the words stands in the article
 * @param told its text with one name for each entity, without quotation marks
 */
record Assertion(
        AnnotatedArticle article,
        String family,
        Statement statement,
        TextSpans spans,
        Rendering.Voice voice,
        @Nullable Source source,
        @Nullable Via via,
        boolean denied,
        List<String> words,
        List<List<String>> quoted,
        String joined,
        List<TextSpan> places,
        String told) {
    /** By publication (unknown last), article and place: the order in which assertions first appear. */
    static final Comparator<Assertion> FIRST = Comparator.comparing(
                    Assertion::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    assertion -> assertion.article().article().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(assertion -> assertion.article().id())
            .thenComparing(Assertion::spans)
            .thenComparing(assertion -> assertion.statement().id());

    private @Nullable LocalDate published() {
        return article.article().publishedDate();
    }

    /** The words, each between single spaces. */
    static String joined(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    /** The words from {@code from} to before {@code to} alone, as they stand in quotation marks if all of them do. */
    Assertion part(int from, int to) {
        List<TextSpan> within = new ArrayList<>();
        for (TextSpan span : spans.spans()) {
            int begin = Math.max(span.begin(), places.get(from).begin());
            int end = Math.min(span.end(), places.get(to - 1).end());
            if (begin < end) {
                within.add(new TextSpan(begin, end));
            }
        }
        List<String> kept = words.subList(from, to);
        boolean inMarks = quoted.stream().anyMatch(run -> joined(run).contains(joined(kept)));
        Rendering.Voice carried = voice == Rendering.Voice.MIXED && inMarks ? Rendering.Voice.QUOTED : voice;
        return new Assertion(
                article,
                family,
                statement,
                new TextSpans(within),
                carried,
                source,
                via,
                denied,
                kept,
                inMarks ? List.of(kept) : List.of(),
                joined(kept),
                places.subList(from, to),
                told);
    }

    boolean isOwn() {
        return statement.attribution() == null;
    }

    boolean isQuotation() {
        return voice == Rendering.Voice.QUOTED;
    }
}
