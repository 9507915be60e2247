package org.hearsay.annotate;

import java.util.List;
import java.util.function.Function;
import org.hearsay.annotate.attribution.AttributionFinder;
import org.hearsay.annotate.exclusion.ExclusionFinder;
import org.hearsay.annotate.name.CaptionNames;
import org.hearsay.annotate.name.Captions;
import org.hearsay.annotate.name.NameFinder;
import org.hearsay.annotate.segment.TextSegmenter;
import org.hearsay.annotate.speaker.SpeakerResolver;
import org.hearsay.annotate.time.TimeFinder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Entity;
import org.hearsay.model.Exclusion;
import org.hearsay.model.Statement;
import org.hearsay.model.TextStructure;
import org.hearsay.model.TimeExpression;
import org.hearsay.nn.tagger.Tagging;

/** The order in which an article is read. */
public final class ArticleAnnotator implements Annotator {
    private final TextSegmenter segmenter;
    private final ExclusionFinder exclusionFinder;
    private final Function<String, Tagging> tagger;
    private final NameFinder nameFinder;
    private final AttributionFinder attributionFinder;
    private final SpeakerResolver speakerResolver;
    private final TimeFinder timeFinder;

    public ArticleAnnotator(
            TextSegmenter segmenter,
            ExclusionFinder exclusionFinder,
            Function<String, Tagging> tagger,
            NameFinder nameFinder,
            AttributionFinder attributionFinder,
            SpeakerResolver speakerResolver,
            TimeFinder timeFinder) {
        this.segmenter = segmenter;
        this.exclusionFinder = exclusionFinder;
        this.tagger = tagger;
        this.nameFinder = nameFinder;
        this.attributionFinder = attributionFinder;
        this.speakerResolver = speakerResolver;
        this.timeFinder = timeFinder;
    }

    @Override
    public AnnotatedArticle annotate(Article article) {
        String text = article.text();
        TextStructure structure = segmenter.segment(text);
        List<Exclusion> excluded = exclusionFinder.find(article, structure);
        Captions captions = Captions.of(article, excluded);
        Tagging tagging = tagger.apply(text);
        List<Entity> entities = CaptionNames.complete(nameFinder.find(text, tagging.names()), captions);
        List<Attribution> found = attributionFinder.find(text, structure, excluded, tagging.attributions());
        List<Attribution> attributions = speakerResolver.resolve(text, structure, found, entities, captions);
        List<Statement> statements = Statements.of(text, structure, attributions, excluded);
        List<TimeExpression> times = timeFinder.find(article, structure, excluded);
        return new AnnotatedArticle(article, structure, attributions, statements, entities, times, excluded);
    }
}
