package org.hearsay.annotate.attribution;

import java.util.List;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/** Speech in quotation marks that has no cue of its own: somebody says it all the same. */
final class UncuedQuotations {
    /** A quotation without a cue needs this many characters: fewer are a title or a few words in marks. */
    private static final int MIN_UNCUED = 15;

    private UncuedQuotations() {}

    /** A sentence that begins with a quotation is speech if it follows an attribution, or is all quotation. */
    static void addNext(List<Draft> drafts, @Nullable Sentence before, Sentence sentence) {
        Word first = sentence.at(0);
        if (!first.isUtterance() || first.span().length() < MIN_UNCUED) {
            return;
        }
        boolean follows = before != null && !drafts.isEmpty() && follows(drafts.getLast(), before, sentence);
        if (follows || isAllQuotation(sentence)) {
            drafts.add(Draft.withoutCue(null, List.of(first.span()), sentence));
        }
    }

    private static boolean follows(Draft last, Sentence before, Sentence sentence) {
        boolean sameParagraph = before.paragraph() == sentence.paragraph();
        return last.sentence().at(0).span().equals(before.at(0).span()) && (sameParagraph || isOpen(before, sentence));
    }

    /** Whether the paragraph before ends in a quotation that is not closed. */
    private static boolean isOpen(Sentence before, Sentence sentence) {
        return before.paragraph() + 1 == sentence.paragraph()
                && before.words().getLast().quotation()
                && !Quotations.isClosed(
                        sentence.text(), before.words().getLast().span());
    }

    private static boolean isAllQuotation(Sentence sentence) {
        return sentence.words().stream().skip(1).allMatch(Word::isStop);
    }

    /** Speech in marks that no cue of its sentence took is somebody's all the same. */
    static void addLeft(List<Draft> drafts, SpanCover taken, Sentence sentence) {
        for (Word word : sentence.words()) {
            if (word.isUtterance() && word.span().length() >= MIN_UNCUED && !taken.overlaps(word.span())) {
                drafts.add(Draft.withoutCue(null, List.of(word.span()), sentence));
            }
        }
    }
}
