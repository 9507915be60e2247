package org.hearsay.lab.pairs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.Hearsay;
import org.hearsay.annotate.segment.OpenNlpSegmenter;
import org.hearsay.claim.ClaimModels;
import org.hearsay.claim.PairScorer;
import org.hearsay.claim.PassagePairs;
import org.hearsay.claim.WordVectors;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.json.AnnotationReader;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Story;
import org.hearsay.nn.pair.PairReading;

/** Annotated articles by story, annotated now or read from what {@code hearsay annotate} wrote before. */
public final class AnnotatedStories {
    /** The story of articles that name none: the founding ones. */
    public static final String SEEDS = "seeds";

    private AnnotatedStories() {}

    /** Annotates the documents; throws {@link IllegalStateException} if one is rejected. */
    public static Map<String, Story> annotate(List<RawDocument> documents, Hearsay hearsay) {
        return stories(documents.stream().map(hearsay::annotate).toList());
    }

    /** Reads files of annotations; sentences, which they do not carry, are found anew. */
    public static Map<String, Story> read(List<Path> files) throws IOException {
        AnnotationReader reader = new AnnotationReader();
        OpenNlpSegmenter segmenter = new OpenNlpSegmenter();
        List<AnnotationResult> results = new ArrayList<>();
        for (Path file : files) {
            for (String line : DataFolder.lines(file)) {
                results.add(segmented(reader.read(line), segmenter));
            }
        }
        return stories(results);
    }

    private static AnnotationResult segmented(AnnotationResult result, OpenNlpSegmenter segmenter) {
        return switch (result) {
            case Rejected rejected -> rejected;
            case AnnotatedArticle a ->
                new AnnotatedArticle(
                        a.article(),
                        segmenter.segment(a.text()),
                        a.attributions(),
                        a.statements(),
                        a.entities(),
                        a.times(),
                        a.excluded(),
                        a.leftOut());
        };
    }

    private static Map<String, Story> stories(List<AnnotationResult> results) {
        Map<String, List<AnnotatedArticle>> articles = new TreeMap<>();
        for (AnnotationResult result : results) {
            switch (result) {
                case AnnotatedArticle article -> {
                    String story = article.article().story();
                    articles.computeIfAbsent(story == null ? SEEDS : story, any -> new ArrayList<>())
                            .add(article);
                }
                case Rejected rejected -> throw new IllegalStateException(rejected.origin() + ": " + rejected.reason());
            }
        }
        Map<String, Story> stories = new TreeMap<>();
        articles.forEach((id, members) -> stories.put(id, new Story(id, members)));
        return stories;
    }

    /** Passages of a story read by {@code vectors}, with a scorer that has learnt nothing yet and a network that knows nothing. */
    static PassagePairs passages(Story story, WordVectors vectors) {
        int relations = PairReading.Relation.values().length;
        return new PassagePairs(
                story,
                new ShingleFamilyFinder().find(story),
                new NameEntityLinker().link(story).entities(),
                ClaimModels.of(
                        vectors,
                        (one, other) -> new PairReading(Collections.nCopies(relations, 0.0)),
                        new PairScorer(new double[PassagePairs.features().size() + 1])));
    }

    /** Passages of a story, of which only words are asked for. */
    public static PassagePairs passages(Story story) {
        return passages(story, (text, words) -> new float[words.size() + 1][]);
    }
}
