package org.hearsay;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.annotate.ArticleAnnotator;
import org.hearsay.annotate.ConfidenceFilter;
import org.hearsay.annotate.attribution.TaggedAttributionFinder;
import org.hearsay.annotate.exclusion.RuleExclusionFinder;
import org.hearsay.annotate.name.TaggedNameFinder;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.annotate.speaker.NearestSpeakerResolver;
import org.hearsay.annotate.time.RuleTimeFinder;
import org.hearsay.claim.ClaimModels;
import org.hearsay.claim.StatementClaimAligner;
import org.hearsay.clean.AddressVersionJoiner;
import org.hearsay.clean.MainTextCleaner;
import org.hearsay.conflict.ValueConflictFinder;
import org.hearsay.entity.ArticleCorrector;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Comparison;
import org.hearsay.model.CorrectedArticle;
import org.hearsay.model.IngestResult;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTagger;
import org.hearsay.pipeline.Pipeline;
import org.hearsay.report.TimelineReportBuilder;
import org.hearsay.story.GivenStoryGrouper;

/**
 * Reads the coverage of one event by many outlets. Each model is loaded once, at the latest when first needed; an open
 * instance may be used by many threads at a time, gives each the same result, and is closed by whoever opened it.
 */
public final class Hearsay implements AutoCloseable {
    /** The id of the story that all articles without a {@link Article#story} are in. */
    public static final String WITHOUT_STORY = GivenStoryGrouper.WITHOUT_STORY;

    private final Pipeline pipeline;
    private final ClaimModels claims;
    private final ArticleTagger tagger;
    private final ArticleCorrector corrector;
    private volatile boolean closed;

    private Hearsay(Pipeline pipeline, ClaimModels claims, ArticleTagger tagger, ArticleCorrector corrector) {
        this.pipeline = pipeline;
        this.claims = claims;
        this.tagger = tagger;
        this.corrector = corrector;
    }

    /** Opens the models; the caller closes them. */
    public static Hearsay open(HearsayConfig config) {
        ModelStore models = ModelStore.onClassPath();
        ArticleTagger tagger = ArticleTagger.open(models);
        ArticleAnnotator annotator = new ArticleAnnotator(
                new OpenNlpSegmenter(),
                new RuleExclusionFinder(),
                tagger::tag,
                new TaggedNameFinder(),
                new TaggedAttributionFinder(),
                new NearestSpeakerResolver(),
                new RuleTimeFinder());
        ClaimModels claims = ClaimModels.open(models);
        Pipeline pipeline = new Pipeline(
                new MainTextCleaner(),
                annotator,
                new ConfidenceFilter(config.minConfidence()),
                new AddressVersionJoiner(),
                new GivenStoryGrouper(),
                new ShingleFamilyFinder(),
                new NameEntityLinker(config.corrections()),
                new StatementClaimAligner(claims),
                new ValueConflictFinder(),
                new TimelineReportBuilder());
        return new Hearsay(pipeline, claims, tagger, new ArticleCorrector(config.corrections()));
    }

    /**
     * Cleans and annotates one document as it was read; a rejection passes through. Throws {@link IllegalStateException}
     * after {@link #close}.
     */
    public AnnotationResult annotate(IngestResult document) {
        checkOpen();
        return pipeline.annotate(document);
    }

    /**
     * Annotates one article; the result is the same alone and among others. Throws {@link IllegalStateException} after
     * {@link #close}.
     */
    public AnnotatedArticle annotate(Article article) {
        checkOpen();
        return pipeline.annotate(article);
    }

    /**
     * One annotated article with the speakers that the user's corrections set, to be shown alone; {@link #compare} applies all
     * corrections by itself. Throws {@link IllegalStateException} after {@link #close}.
     */
    public CorrectedArticle correct(AnnotatedArticle article) {
        checkOpen();
        return corrector.correct(article);
    }

    /**
     * Compares annotated articles, one comparison a story, ordered by story id; empty for no articles. The order of the
     * articles does not matter. Articles that are one, given more than once, are compared as one that lists its versions. Throws {@link IllegalArgumentException} where two have the same id and
     * {@link IllegalStateException} after {@link #close}.
     */
    public List<Comparison> compare(List<AnnotatedArticle> articles) {
        checkOpen();
        checkIds(articles.stream().map(AnnotatedArticle::id).toList());
        return pipeline.compare(articles);
    }

    /**
     * Annotates articles, one after the other in the caller's thread, and compares them as {@link #compare} does. To annotate
     * in several threads, call {@link #annotate(Article)} from them and {@link #compare} with the results.
     */
    public List<Comparison> compareArticles(List<Article> articles) {
        checkOpen();
        checkIds(articles.stream().map(Article::id).toList());
        return pipeline.compare(articles.stream().map(pipeline::annotate).toList());
    }

    /** Releases the models; later use throws {@link IllegalStateException}. Closing again does nothing. */
    @Override
    public void close() {
        closed = true;
        claims.close();
        tagger.close();
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("this Hearsay is closed");
        }
    }

    private static void checkIds(List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("two articles have the id \"" + id + "\"");
            }
        }
    }
}
