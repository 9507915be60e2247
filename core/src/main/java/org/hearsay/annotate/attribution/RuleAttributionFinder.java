package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.annotate.attribution.SourcePhrases.Phrase;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextSpans;
import org.hearsay.model.TextStructure;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: attributions by quotation marks, a list of cue verbs and their neighbours, without a parser and without
 * a trained model. It is the row to beat. Confidences are the shares of right contents by kind of rule on the training
 * articles, rounded.
 */
public final class RuleAttributionFinder implements AttributionFinder {
    private static final double QUOTED_WITH_CUE = 0.8;
    private static final double WITH_CUE = 0.5;
    private static final double WITHOUT_CUE = 0.4;
    /** A quotation of fewer words, without a cue, is a name or a term and no utterance. */
    private static final int UTTERANCE_WORDS = 4;
    /** A longer run of sentences inside one quotation is no prose; it is not read, which bounds the work. */
    private static final int LONGEST_UNIT = 2_000;

    @Override
    public List<Attribution> find(String text, TextStructure structure, List<Exclusion> excluded) {
        List<Quotations.Quotation> quotations = Quotations.scan(text);
        SpanCover left = new SpanCover(unread(text, excluded));
        List<Draft> drafts = new ArrayList<>();
        int s = 0;
        int k = 0;
        int q = 0;
        List<TextSpan> sentences = structure.sentences();
        while (s < sentences.size()) {
            int begin = sentences.get(s).begin();
            int end = sentences.get(s).end();
            while (q < quotations.size() && quotations.get(q).span().end() <= begin) {
                q++;
            }
            List<Quotations.Quotation> inside = new ArrayList<>();
            int next = q;
            s++;
            while (next < quotations.size() && quotations.get(next).span().begin() < end) {
                inside.add(quotations.get(next++));
                while (s < sentences.size()
                        && sentences.get(s).begin() < inside.getLast().span().end()) {
                    end = Math.max(end, sentences.get(s++).end());
                }
            }
            List<TextSpan> tokens = new ArrayList<>();
            while (k < structure.tokens().size() && structure.tokens().get(k).begin() < end) {
                tokens.add(structure.tokens().get(k++));
            }
            TextSpan unit = new TextSpan(begin, end);
            if (tokens.size() <= LONGEST_UNIT && !left.overlaps(unit)) {
                read(text, unit, tokens, inside, drafts);
            }
        }
        return finish(text, drafts);
    }

    /** Excluded passages; a headline is read all the same unless it is a quotation, which its article quotes better. */
    private static List<TextSpan> unread(String text, List<Exclusion> excluded) {
        return excluded.stream()
                .filter(e -> e.reason() != Exclusion.Reason.HEADLINE
                        || isQuotation(e.spans().in(text)))
                .flatMap(e -> e.spans().spans().stream())
                .toList();
    }

    private static boolean isQuotation(String line) {
        List<TextSpan> quotations = Quotations.find(line);
        return quotations.size() == 1
                && quotations.getFirst().length() >= line.strip().length() - 1;
    }

    private record Draft(
            double confidence,
            @Nullable TextSpans source,
            @Nullable TextSpans cue,
            TextSpans content,
            List<Quotations.Quotation> quotations,
            TextSpan unit) {}

    private static void read(
            String text,
            TextSpan unit,
            List<TextSpan> tokens,
            List<Quotations.Quotation> quotations,
            List<Draft> drafts) {
        List<TextSpan> marks =
                quotations.stream().map(Quotations.Quotation::span).toList();
        SentenceTokens t = new SentenceTokens(text, tokens, marks);
        List<TextSpans> taken = new ArrayList<>();
        for (UnitReader.Found found : new UnitReader(t).read()) {
            TextSpans content = new TextSpans(found.content().stream()
                    .map(p -> wholeQuotations(span(t, p), marks))
                    .sorted()
                    .toList());
            TextSpans source = found.source() == null ? null : TextSpans.of(span(t, found.source()));
            double confidence = found.certain() ? QUOTED_WITH_CUE : WITH_CUE;
            taken.add(content);
            drafts.add(new Draft(confidence, source, TextSpans.of(span(t, found.cue())), content, quotations, unit));
        }
        for (Quotations.Quotation quotation : quotations) {
            boolean free = taken.stream().noneMatch(content -> content.overlaps(quotation.span()));
            if (free && isUtterance(text, unit, quotation.span(), drafts)) {
                drafts.add(new Draft(WITHOUT_CUE, null, null, TextSpans.of(quotation.span()), quotations, unit));
            }
        }
    }

    /** Without the full stop of the unit, which the last token can hold ("said Name."). */
    private static TextSpan span(SentenceTokens t, Phrase phrase) {
        TextSpan span = t.span(phrase.first(), phrase.last());
        String last = t.word(phrase.last());
        boolean stop = phrase.last() == t.size() - 1 && last.length() > 2 && last.indexOf('.') == last.length() - 1;
        return stop && !t.quoted(phrase.last()) ? new TextSpan(span.begin(), span.end() - 1) : span;
    }

    /** A token can hold a mark and a word; the content holds each of its quotations whole. */
    private static TextSpan wholeQuotations(TextSpan span, List<TextSpan> quotations) {
        int begin = span.begin();
        int end = span.end();
        for (TextSpan quotation : quotations) {
            if (quotation.overlaps(span)) {
                begin = Math.min(begin, quotation.begin());
                end = Math.max(end, quotation.end());
            }
        }
        return new TextSpan(begin, end);
    }

    /** Whether a quotation without a cue is somebody's words: it makes up its sentences, or follows others. */
    private static boolean isUtterance(String text, TextSpan unit, TextSpan quotation, List<Draft> drafts) {
        int words = Words.spans(text, quotation.begin(), quotation.end()).size();
        if (words < UTTERANCE_WORDS) {
            return false;
        }
        boolean wholeUnit = quotation.begin() <= unit.begin() && quotation.end() >= unit.end() - 1;
        boolean afterAnother = !drafts.isEmpty()
                && drafts.getLast().unit().equals(unit)
                && drafts.getLast().content().end() <= quotation.begin();
        return wholeUnit || afterAnother;
    }

    private static List<Attribution> finish(String text, List<Draft> drafts) {
        drafts.sort(Comparator.comparing(Draft::content));
        List<Attribution> attributions = new ArrayList<>();
        for (Draft draft : drafts) {
            attributions.add(new Attribution(
                    "a" + (attributions.size() + 1),
                    kind(text, draft.content(), draft.quotations()),
                    draft.confidence(),
                    draft.source(),
                    draft.cue(),
                    draft.content(),
                    null,
                    draft.cue() == null
                            ? null
                            : ViaFinder.find(
                                    text, draft.cue().end(), draft.unit().end()),
                    nested(draft)));
        }
        return attributions;
    }

    private static Attribution.Kind kind(String text, TextSpans content, List<Quotations.Quotation> quotations) {
        int words = 0;
        int quoted = 0;
        for (TextSpan span : content.spans()) {
            for (TextSpan word : Words.spans(text, span.begin(), span.end())) {
                words++;
                quoted += quotations.stream().anyMatch(q -> q.span().contains(word)) ? 1 : 0;
            }
        }
        if (quoted == 0) {
            return Attribution.Kind.INDIRECT;
        }
        return quoted == words ? Attribution.Kind.DIRECT : Attribution.Kind.MIXED;
    }

    private static List<Attribution> nested(Draft draft) {
        List<Attribution> nested = new ArrayList<>();
        for (Quotations.Quotation quotation : draft.quotations()) {
            for (TextSpan inner : quotation.nested()) {
                if (draft.content().overlaps(inner)) {
                    nested.add(new Attribution(
                            "n" + (nested.size() + 1),
                            Attribution.Kind.DIRECT,
                            WITHOUT_CUE,
                            null,
                            null,
                            TextSpans.of(inner),
                            null,
                            null,
                            List.of()));
                }
            }
        }
        return nested;
    }
}
