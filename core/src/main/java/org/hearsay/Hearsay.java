package org.hearsay;

import java.util.List;
import org.hearsay.annotate.ArticleAnnotator;
import org.hearsay.annotate.attribution.RuleAttributionFinder;
import org.hearsay.annotate.exclusion.RuleExclusionFinder;
import org.hearsay.annotate.name.RuleNameFinder;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.speaker.NearestSpeakerResolver;
import org.hearsay.annotate.time.PlainTimeFinder;
import org.hearsay.claim.StatementClaimAligner;
import org.hearsay.clean.MainTextCleaner;
import org.hearsay.conflict.ValueConflictFinder;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Comparison;
import org.hearsay.model.IngestResult;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.TextEncoder;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.report.TimelineReportBuilder;
import org.hearsay.story.GivenStoryGrouper;

/**
 * Reads the coverage of one event by many outlets. Models are loaded once, at the latest when first needed; an open instance is thread-safe and is
 * closed by whoever opened it.
 */
public final class Hearsay implements AutoCloseable {
    private final Pipeline pipeline;
    private final TextEncoder encoder;

    private Hearsay(Pipeline pipeline, TextEncoder encoder) {
        this.pipeline = pipeline;
        this.encoder = encoder;
    }

    /** Opens the models; the caller closes them. */
    public static Hearsay open(HearsayConfig config) {
        ArticleAnnotator annotator = new ArticleAnnotator(
                new OpenNlpSegmenter(),
                new RuleExclusionFinder(),
                new RuleNameFinder(),
                new RuleAttributionFinder(),
                new NearestSpeakerResolver(),
                new PlainTimeFinder());
        TextEncoder encoder = TextEncoder.open(ModelStore.onClassPath());
        Pipeline pipeline = new Pipeline(
                new MainTextCleaner(),
                annotator,
                new GivenStoryGrouper(),
                new ShingleFamilyFinder(),
                new NameEntityLinker(),
                new StatementClaimAligner(encoder::encode),
                new ValueConflictFinder(),
                new TimelineReportBuilder());
        return new Hearsay(pipeline, encoder);
    }

    /** Cleans and annotates one document as it was read; a rejection passes through. */
    public AnnotationResult annotate(IngestResult document) {
        return pipeline.annotate(document);
    }

    /** Annotates one article. */
    public AnnotatedArticle annotate(Article article) {
        return pipeline.annotator().annotate(article);
    }

    /** Compares annotated articles, story by story, ordered by story id. Ids must be unique. */
    public List<Comparison> compare(List<AnnotatedArticle> articles) {
        return pipeline.compare(articles);
    }

    /** Releases the models. */
    @Override
    public void close() {
        encoder.close();
    }
}
