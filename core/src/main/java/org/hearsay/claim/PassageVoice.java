package org.hearsay.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.Rendering.Voice;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * In whose words a passage is told that need not be the content of one attribution. What somebody is said to have said is reported. A
 * passage that tells first who said it is the outlet's, as where it tells any other event, unless it quotes him: then it is mixed.
 */
final class PassageVoice {
    /** Words that open a clause in which a speech is only mentioned: "after the mayor called it “no great loss”". */
    private static final Set<String> MENTIONING = Set.of(
            "after",
            "although",
            "because",
            "before",
            "of",
            "once",
            "since",
            "though",
            "when",
            "where",
            "whereas",
            "while",
            "with");
    /** Fewer words in marks are a term, not speech. */
    private static final int LEAST_QUOTED = 2;
    /** So are they if all that was said is more than so many times as long. */
    private static final int MOST_AROUND = 8;

    private final String text;
    private final TextSpan passage;
    private final QuotationMarks marks;
    private final List<Attribution> around = new ArrayList<>();

    private PassageVoice(AnnotatedArticle article, TextSpan passage, QuotationMarks marks) {
        this.text = article.text();
        this.passage = passage;
        this.marks = marks;
        for (Attribution attribution : article.attributions()) {
            if (attribution.content().overlaps(passage) && !Seeming.seems(attribution, text)) {
                around.add(attribution);
            }
        }
    }

    /** The voice of {@code passage}, a part of the article's text that has {@code marks}. */
    static Voice of(AnnotatedArticle article, TextSpan passage, QuotationMarks marks) {
        return new PassageVoice(article, passage, marks).voice();
    }

    private Voice voice() {
        List<TextSpan> words = Words.spans(text, passage.begin(), passage.end());
        if (words.isEmpty()) {
            return Voice.OWN;
        }
        if (marks.hold(words)) {
            return Voice.QUOTED;
        }
        SpanCover contents = SpanCover.of(around.stream().map(Attribution::content));
        SpanCover head = SpanCover.of(around.stream().flatMap(a -> Stream.of(a.cue(), a.source())));
        List<TextSpan> said = new ArrayList<>();
        int reported = 0;
        for (TextSpan word : words) {
            boolean content = contents.contains(word.begin());
            boolean isHead = head.contains(word.begin());
            reported += content || isHead ? 1 : 0;
            if (marks.hold(word) || !isHead) {
                said.add(word);
            }
        }
        if (2 * reported > words.size() && isReport(words.getFirst())) {
            return marks.carried(said);
        }
        return around.stream().anyMatch(this::quotes) ? Voice.MIXED : Voice.OWN;
    }

    /** Whether it begins with what somebody said, or leaves out who did. */
    private boolean isReport(TextSpan first) {
        boolean begins =
                around.stream().anyMatch(a -> a.content().overlaps(first) && (a.source() != null || !isTold(a)));
        return begins || around.stream().noneMatch(this::isTold);
    }

    /** Whether the passage tells that it was said: it holds the cue, and the source if there is one. */
    private boolean isTold(Attribution attribution) {
        TextSpans cue = attribution.cue();
        TextSpans source = attribution.source();
        return cue != null
                && cue.overlaps(passage)
                && (source == null ? !Seeming.isHearsay(cue, text) : source.overlaps(passage));
    }

    /** Whether the passage has words of the source in marks, other than where it only mentions the speech. */
    private boolean quotes(Attribution attribution) {
        TextSpans source = attribution.source();
        TextSpans cue = attribution.cue();
        if ((source == null && cue != null) || isMentioned(source) || isMentioned(cue)) {
            return false;
        }
        List<TextSpan> said = Words.spans(text, passage.begin(), passage.end()).stream()
                .filter(attribution.content()::overlaps)
                .toList();
        long most = 0;
        long all = 0;
        for (TextSpan quotation : marks.speech()) {
            long quoted = said.stream().filter(quotation::overlaps).count();
            most = Math.max(most, quoted);
            all += quoted;
        }
        return most >= LEAST_QUOTED && MOST_AROUND * all >= said.size();
    }

    private boolean isMentioned(@Nullable TextSpans head) {
        if (head == null || !head.overlaps(passage) || head.begin() <= passage.begin()) {
            return false;
        }
        List<String> before = Words.lowerCase(text.substring(passage.begin(), head.begin()));
        return !before.isEmpty() && MENTIONING.contains(before.getLast());
    }
}
