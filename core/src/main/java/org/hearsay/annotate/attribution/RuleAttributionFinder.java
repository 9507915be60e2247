package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotate.attribution.Draft.Rule;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions by the words that introduce them and by quotation marks: the row to beat. A trained model takes
 * its place; what it is measured against stays. Spans follow the habits of the PolNeAR corpus: marks and "that" belong
 * to the content, the full stop outside does not, auxiliaries and adverbs belong to the cue, titles to the source.
 */
public final class RuleAttributionFinder implements AttributionFinder {
    /** A quotation without a cue needs this many characters: fewer are a title or a few words in marks. */
    private static final int MIN_UNCUED = 15;

    /** Longer runs of quotations are taken in parts. */
    private static final int MAX_FRAGMENTS = 50;

    @Override
    public List<Attribution> find(String text, TextStructure structure, List<Exclusion> excluded) {
        List<TextSpan> quotations = Quotations.find(text);
        List<Sentence> sentences = new SentenceReader(text, structure, quotations).read(excluded);
        List<Draft> drafts = new ArrayList<>();
        @Nullable Sentence before = null;
        for (Sentence sentence : sentences) {
            List<Draft> found = new CueRules(sentence).read();
            if (found.isEmpty()) {
                addUncued(drafts, before, sentence);
            }
            drafts.addAll(found);
            addLeft(drafts, found, sentence);
            before = sentence;
        }
        drafts.sort(Comparator.comparing(draft -> draft.content().getFirst()));
        return finished(text, drafts, quotations);
    }

    /** A sentence that is a quotation right after a quoted one goes on with it. */
    private static void addUncued(List<Draft> drafts, @Nullable Sentence before, Sentence sentence) {
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
        if (!full && (last.rule() == Rule.QUOTATION_FIRST || (last.rule() == Rule.NO_CUE && open))) {
            drafts.set(drafts.size() - 1, last.withMore(first.span(), sentence));
        } else {
            drafts.add(new Draft(Rule.NO_CUE, null, null, List.of(first.span()), sentence));
        }
    }

    /** Speech in marks that no cue of its sentence took is somebody's all the same. */
    private static void addLeft(List<Draft> drafts, List<Draft> found, Sentence sentence) {
        if (found.isEmpty()) {
            return;
        }
        SpanCover taken = new SpanCover(
                found.stream().flatMap(draft -> draft.content().stream()).toList());
        for (Word word : sentence.words()) {
            if (word.isUtterance() && word.span().length() >= MIN_UNCUED && !taken.overlaps(word.span())) {
                drafts.add(new Draft(Rule.NO_CUE, null, null, List.of(word.span()), sentence));
            }
        }
    }

    private static List<Attribution> finished(String text, List<Draft> drafts, List<TextSpan> quotations) {
        List<Attribution> attributions = new ArrayList<>();
        int quotation = 0;
        for (Draft draft : drafts) {
            TextSpans content = new TextSpans(draft.content());
            while (quotation < quotations.size() && quotations.get(quotation).end() <= content.begin()) {
                quotation++;
            }
            List<TextSpan> inside = new ArrayList<>();
            for (int i = quotation; i < quotations.size() && quotations.get(i).begin() < content.end(); i++) {
                if (content.overlaps(quotations.get(i))) {
                    inside.add(quotations.get(i));
                }
            }
            String id = "a" + (attributions.size() + 1);
            attributions.add(new Attribution(
                    id,
                    kind(content, inside),
                    draft.rule().confidence(),
                    spans(draft.source()),
                    spans(draft.cue()),
                    content,
                    null,
                    ViaReader.read(draft),
                    nested(text, id, inside)));
        }
        return attributions;
    }

    private static @Nullable TextSpans spans(@Nullable TextSpan span) {
        return span == null ? null : TextSpans.of(span);
    }

    /** Direct if no word of the content is outside the marks but "that". */
    private static Attribution.Kind kind(TextSpans content, List<TextSpan> inside) {
        if (inside.isEmpty()) {
            return Attribution.Kind.INDIRECT;
        }
        int all = content.spans().stream().mapToInt(TextSpan::length).sum();
        int quoted = inside.stream().mapToInt(TextSpan::length).sum();
        return all - quoted <= "that ".length() ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }

    private static List<Attribution> nested(String text, String id, List<TextSpan> inside) {
        List<Attribution> nested = new ArrayList<>();
        for (TextSpan outer : inside) {
            for (TextSpan span : Quotations.nested(text, outer)) {
                nested.add(new Attribution(
                        id + "." + (nested.size() + 1),
                        Attribution.Kind.DIRECT,
                        Rule.NO_CUE.confidence(),
                        null,
                        null,
                        TextSpans.of(span),
                        null,
                        null,
                        List.of()));
            }
        }
        return nested;
    }
}
