package org.hearsay.nn.tagger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * From scores to attributions: the best tags of each paragraph, then each cue points at its source and each fragment of content
 * at its cue; the fragments that point at one cue are one content. Immutable.
 *
 * <p>Sources that no cue points at, and cues that no content points at, come out as attributions with the other parts empty.
 */
public record AttributionDecoder(LinearChainCrf crf, LinkScorer links) {
    /** Of 1.5 and 3 neither was better on the articles kept out; none at all was worse. */
    private static final double LONELY = 1.5;

    /** Attributions in the order of their first span. */
    public List<FoundAttribution> decode(TokenizedText text, ArticleScores scores) {
        List<TaggedSpan> spans = TaggedSpan.viterbi(text, scores.emissions(), crf);
        List<Parts> all = new ArrayList<>();
        List<TaggedSpan> orphans = new ArrayList<>(of(spans, 0));
        for (TaggedSpan cue : of(spans, 1)) {
            TaggedSpan source = source(cue, of(spans, 0), scores);
            orphans.remove(source);
            all.add(new Parts(source, cue));
        }
        List<TaggedSpan> contents = of(spans, 2);
        int[] cueOf = new ContentLinks(links, LONELY).assign(text, contents, of(spans, 1), scores);
        for (int c = 0; c < contents.size(); c++) {
            Parts parts = cueOf[c] == ContentLinks.NONE ? new Parts(null, null) : all.get(cueOf[c]);
            if (cueOf[c] == ContentLinks.NONE) {
                all.add(parts);
            }
            parts.content.add(contents.get(c));
        }
        for (TaggedSpan source : orphans) {
            all.add(new Parts(source, null));
        }
        return all.stream()
                .map(parts -> parts.in(text))
                .sorted(java.util.Comparator.comparingInt(AttributionDecoder::begin))
                .toList();
    }

    private static int begin(FoundAttribution attribution) {
        int begin = Integer.MAX_VALUE;
        for (int role = 0; role < 3; role++) {
            if (!attribution.part(role).isEmpty()) {
                begin = Math.min(begin, attribution.part(role).getFirst().begin());
            }
        }
        return begin;
    }

    private static List<TaggedSpan> of(List<TaggedSpan> spans, int role) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    private @Nullable TaggedSpan source(TaggedSpan cue, List<TaggedSpan> sources, ArticleScores scores) {
        int from = cue.words().begin();
        double best = links.nothing(LinkScorer.CUE, scores.links(), from);
        TaggedSpan found = null;
        for (TaggedSpan source : sources) {
            int to = source.words().begin();
            if (scores.window()[to] == scores.window()[from]) {
                double score = links.score(LinkScorer.CUE, scores.links(), from, to);
                if (score > best) {
                    best = score;
                    found = source;
                }
            }
        }
        return found;
    }

    private static final class Parts {
        private final @Nullable TaggedSpan source;
        private final @Nullable TaggedSpan cue;
        private final List<TaggedSpan> content = new ArrayList<>();

        Parts(@Nullable TaggedSpan source, @Nullable TaggedSpan cue) {
            this.source = source;
            this.cue = cue;
        }

        FoundAttribution in(TokenizedText text) {
            List<TaggedSpan> parts = new ArrayList<>(content);
            List<TextSpan> sources = new ArrayList<>();
            List<TextSpan> cues = new ArrayList<>();
            if (source != null) {
                parts.add(source);
                sources.add(span(text, source));
            }
            if (cue != null) {
                parts.add(cue);
                cues.add(span(text, cue));
            }
            double confidence =
                    parts.stream().mapToDouble(TaggedSpan::confidence).reduce(1, (a, b) -> a * b);
            List<TextSpan> contents = content.stream().map(c -> span(text, c)).toList();
            return new FoundAttribution(sources, cues, contents, confidence);
        }

        private static TextSpan span(TokenizedText text, TaggedSpan span) {
            int begin = text.words().get(span.words().begin()).begin();
            int end = text.words().get(span.words().end() - 1).end();
            return new TextSpan(begin, end);
        }
    }
}
