package org.hearsay.pipeline;

import java.util.List;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.ConfidenceFilter;
import org.hearsay.claim.ClaimAligner;
import org.hearsay.clean.Cleaner;
import org.hearsay.clean.VersionJoiner;
import org.hearsay.conflict.ConflictFinder;
import org.hearsay.entity.EntityLinker;
import org.hearsay.family.FamilyFinder;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.AnnotationResult;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.IngestResult;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.report.ReportBuilder;
import org.hearsay.story.StoryGrouper;

/** The way through: from a document to an annotated article, from annotated articles to comparisons. Thread-safe. */
public record Pipeline(
        Cleaner cleaner,
        Annotator annotator,
        ConfidenceFilter confidenceFilter,
        VersionJoiner versionJoiner,
        StoryGrouper storyGrouper,
        FamilyFinder familyFinder,
        EntityLinker entityLinker,
        ClaimAligner claimAligner,
        ConflictFinder conflictFinder,
        ReportBuilder reportBuilder) {

    /** Cleans and annotates one document; a rejection of an earlier stage passes through. */
    public AnnotationResult annotate(IngestResult ingested) {
        return switch (ingested) {
            case Rejected rejected -> rejected;
            case RawDocument document ->
                switch (cleaner.clean(document)) {
                    case Rejected rejected -> rejected;
                    case Article article -> annotate(article);
                };
        };
    }

    /** Annotates one article and leaves out what is not sure enough. */
    public AnnotatedArticle annotate(Article article) {
        return confidenceFilter.filter(annotator.annotate(article));
    }

    /** Joins versions of one article, groups the articles into stories and compares each. */
    public List<Comparison> compare(List<AnnotatedArticle> articles) {
        List<AnnotatedArticle> sure =
                articles.stream().map(confidenceFilter::filter).toList();
        return storyGrouper.group(versionJoiner.join(sure)).stream()
                .map(this::compare)
                .toList();
    }

    private Comparison compare(Story story) {
        List<TextFamily> families = familyFinder.find(story);
        LinkedStory linked = entityLinker.link(story);
        List<Claim> claims = claimAligner.align(linked.story(), families, linked.entities());
        List<Conflict> conflicts = conflictFinder.find(linked.story(), families, claims);
        return reportBuilder
                .build(linked.story(), families, linked.entities(), claims, conflicts)
                .with(linked.corrections());
    }
}
