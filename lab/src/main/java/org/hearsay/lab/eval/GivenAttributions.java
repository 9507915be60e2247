package org.hearsay.lab.eval;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.annotate.name.TaggedNameFinder;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.speaker.NearestSpeakerResolver;
import org.hearsay.lab.eval.SpeakersEvaluation.Read;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TextStructure;
import org.hearsay.nn.tagger.ArticleTagger;
import org.hearsay.text.Quotations;

/** Resolves the sources of labelled attributions, so that what is measured is the resolution alone. */
final class GivenAttributions {
    private static final OpenNlpSegmenter SEGMENTER = new OpenNlpSegmenter();

    private GivenAttributions() {}

    /** The names of an article, found by the library, and its labelled attributions with the speakers found. */
    static Read read(LabelledArticle article, ArticleTagger tagger) {
        String text = article.text();
        TextStructure structure = SEGMENTER.segment(text);
        List<Entity> entities =
                new TaggedNameFinder().find(text, tagger.tag(text).names());
        List<TextSpan> quotations = Quotations.find(text);
        List<Attribution> given = new ArrayList<>();
        for (LabelledAttribution gold : article.gold()) {
            given.add(new Attribution(
                    gold.id(),
                    kind(gold, quotations),
                    1,
                    gold.source(),
                    gold.cue(),
                    gold.content(),
                    null,
                    null,
                    List.of()));
        }
        return new Read(text, entities, new NearestSpeakerResolver().resolve(text, structure, given, entities));
    }

    private static Attribution.Kind kind(LabelledAttribution gold, List<TextSpan> quotations) {
        TextSpan extent = gold.content().extent();
        boolean quoted = quotations.stream().anyMatch(extent::overlaps);
        boolean all = quotations.stream().anyMatch(quotation -> quotation.contains(extent));
        return all ? Attribution.Kind.DIRECT : quoted ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
    }
}
