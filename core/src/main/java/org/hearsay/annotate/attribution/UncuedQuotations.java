package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.annotate.attribution.Draft.Rule;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/** Speech in quotation marks that has no cue of its own: somebody says it all the same. */
final class UncuedQuotations {
    /** A quotation without a cue needs this many characters: fewer are a title or a few words in marks. */
    private static final int MIN_UNCUED = 15;

    /** Longer runs of quotations are taken in parts. */
    private static final int MAX_FRAGMENTS = 50;

    private UncuedQuotations() {}

    /** A sentence that is a quotation right after a quoted one goes on with it. */
    static void addNext(List<Draft> drafts, @Nullable Sentence before, Sentence sentence) {
        Word first = sentence.at(0);
        if (drafts.isEmpty()
                || before == null
                || !first.isUtterance()
                || first.span().length() < MIN_UNCUED) {
            return;
        }
        Draft last = drafts.getLast();
        boolean sameParagraph = before.paragraph() == sentence.paragraph();
        boolean open = before.paragraph() + 1 == sentence.paragraph()
                && before.words().getLast().quotation()
                && !Quotations.isClosed(
                        sentence.text(), before.words().getLast().span());
        if (!last.sentence().at(0).span().equals(before.at(0).span()) || !(sameParagraph || open)) {
            return;
        }
        boolean full = last.content().size() >= MAX_FRAGMENTS;
        if (!full && goesOn(last.rule(), open)) {
            drafts.set(drafts.size() - 1, last.withMore(first.span(), sentence));
        } else {
            drafts.add(new Draft(Rule.NO_CUE, null, null, List.of(first.span()), sentence));
        }
    }

    /** Whether the next quotation is more of the same: {@code open} tells that the one before was not closed. */
    private static boolean goesOn(Rule rule, boolean open) {
        return switch (rule) {
            case QUOTATION_FIRST -> true;
            case NO_CUE, MODEL -> open;
            case QUOTATION_AFTER, THAT_CLAUSE, CLAUSE_AFTER, CLAUSE_FIRST, ACCORDING_TO, OBJECT, TRAILING -> false;
        };
    }

    /** Speech in marks that no cue of its sentence took is somebody's all the same. */
    static void addLeft(List<Draft> drafts, SpanCover taken, Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.isUtterance() && word.span().length() >= MIN_UNCUED && !taken.overlaps(word.span())) {
                drafts.add(new Draft(Rule.NO_CUE, null, null, List.of(word.span()), sentence));
            }
        }
    }
}
