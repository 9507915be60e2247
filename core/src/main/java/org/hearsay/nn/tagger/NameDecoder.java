package org.hearsay.nn.tagger;

import java.util.List;
import org.hearsay.model.EntityType;
import org.hearsay.model.TextSpan;

/** From scores to names: the best tags of each paragraph. Immutable. */
public record NameDecoder(LinearChainCrf crf) {
    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE, EntityType.OTHER);

    /** Names in text order. */
    public List<FoundName> decode(TokenizedText text, ArticleScores scores) {
        return TaggedSpan.viterbi(text, scores.names(), crf).stream()
                .map(span -> new FoundName(
                        new TextSpan(
                                text.words().get(span.words().begin()).begin(),
                                text.words().get(span.words().end() - 1).end()),
                        TYPES.get(span.role()),
                        span.confidence()))
                .toList();
    }
}
