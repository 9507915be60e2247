package org.hearsay.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Exclusion;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.nn.tagger.FoundAttribution;
import org.hearsay.text.Quotations;
import org.hearsay.text.SpanCover;
import org.jspecify.annotations.Nullable;

/**
 * Takes the attributions that the trained tagger found. Rules only add what the text decides: speech in quotation marks that has
 * no cue, which the tagger was never shown, what is quoted inside a content and through whom it came.
 */
public final class TaggedAttributionFinder implements AttributionFinder {
    @Override
    public List<Attribution> find(
            String text, TextStructure structure, List<Exclusion> excluded, List<FoundAttribution> tagged) {
        List<TextSpan> quotations = Quotations.find(text);
        SentenceReader reader = new SentenceReader(text, structure, quotations);
        List<Sentence> sentences = reader.read(excluded);
        if (sentences.isEmpty()) {
            return List.of();
        }
        SpanCover away = new SpanCover(reader.away(excluded));
        SpanCover marked = new SpanCover(quotations);
        List<Draft> drafts = new ArrayList<>();
        for (FoundAttribution found : tagged) {
            if (found.content().stream().anyMatch(away::overlaps)) {
                continue;
            }
            if (!found.cue().isEmpty() || found.content().stream().anyMatch(marked::overlaps)) {
                drafts.addAll(apart(draft(found, sentences), marked, sentences));
            }
        }
        List<Draft> all = new OpenQuotations(text, quotations).join(withUncued(drafts, sentences));
        all.sort(Comparator.comparing(draft -> draft.content().getFirst()));
        return new DraftFinisher(text, quotations).finish(all);
    }

    private static Draft draft(FoundAttribution found, List<Sentence> sentences) {
        TextSpan source = first(found.source());
        TextSpan cue = first(found.cue());
        Sentence last = at(sentences, found.content().getLast());
        return cue == null
                ? Draft.withoutCue(source, found.content(), last)
                : new Draft(found.confidence(), source, cue, found.content(), last);
    }

    /**
     * A sentence that is all quotation is no part of a report in the outlet's own words that ended before it: nobody was said to
     * have said it.
     */
    private static List<Draft> apart(Draft draft, SpanCover marked, List<Sentence> sentences) {
        TextSpan cue = draft.cue();
        List<TextSpan> kept = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (TextSpan span : draft.content()) {
            Sentence sentence = at(sentences, span);
            boolean follows = cue != null && sentence.at(0).span().begin() >= cue.end() && endsBefore(sentence);
            if (follows
                    && !kept.isEmpty()
                    && kept.stream().noneMatch(marked::overlaps)
                    && sentence.at(0).isUtterance()) {
                drafts.add(Draft.withoutCue(null, List.of(span), sentence));
            } else {
                kept.add(span);
            }
        }
        if (drafts.isEmpty()) {
            return List.of(draft);
        }
        drafts.addFirst(new Draft(draft.confidence(), draft.source(), cue, kept, at(sentences, kept.getLast())));
        return drafts;
    }

    /** Whether the text before a sentence has come to a stop, so that it does not lead to what follows, as a colon does. */
    private static boolean endsBefore(Sentence sentence) {
        int i = sentence.at(0).span().begin() - 1;
        while (i > 0 && Character.isWhitespace(sentence.text().charAt(i))) {
            i--;
        }
        return i > 0 && ".!?".indexOf(sentence.text().charAt(i)) >= 0;
    }

    private static @Nullable TextSpan first(List<TextSpan> spans) {
        return spans.isEmpty() ? null : spans.getFirst();
    }

    /** The last sentence that begins at or before {@code span}; the first of all if none does. */
    private static Sentence at(List<Sentence> sentences, TextSpan span) {
        int low = 0;
        int high = sentences.size();
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).at(0).span().begin() <= span.begin()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return sentences.get(low);
    }

    private static List<Draft> withUncued(List<Draft> drafts, List<Sentence> sentences) {
        SpanCover taken = new SpanCover(
                drafts.stream().flatMap(draft -> draft.content().stream()).toList());
        IdentityHashMap<Sentence, List<Draft>> ending = new IdentityHashMap<>();
        for (Draft draft : drafts) {
            ending.computeIfAbsent(draft.sentence(), sentence -> new ArrayList<>())
                    .add(draft);
        }
        List<Draft> all = new ArrayList<>();
        @Nullable Sentence before = null;
        for (Sentence sentence : sentences) {
            if (taken.overlaps(sentence.span(0, sentence.size()))) {
                all.addAll(ending.getOrDefault(sentence, List.of()));
                UncuedQuotations.addLeft(all, taken, sentence);
            } else {
                UncuedQuotations.addNext(all, before, sentence);
            }
            before = sentence;
        }
        return all;
    }
}
