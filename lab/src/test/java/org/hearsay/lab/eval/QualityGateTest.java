package org.hearsay.lab.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.claim.ClaimModels;
import org.hearsay.clean.MainTextCleaner;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.lab.pairs.AnnotatedStories;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Story;
import org.hearsay.nn.ModelStore;
import org.hearsay.nn.tagger.ArticleTagger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds every figure at its floor, where the development data is. */
class QualityGateTest {
    @Test
    void attributionsOnTheDevelopmentArticlesReachTheirFloors() throws IOException {
        DataFolder data = data();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            AttributionEvaluation evaluation = AttributionEvaluation.of(
                    PolnearReader.read(data.polnearDev(), Integer.MAX_VALUE), hearsay::annotate);
            System.out.print(AttributionReport.table(evaluation));

            assertEquals(List.of(), evaluation.rejected());
            assertEquals(
                    List.of(),
                    Floors.load()
                            .breaches("attribution", DataFolder.digest(data.polnearDev()), evaluation.percentages()));
        }
    }

    /** Needs no data from elsewhere: always runs. */
    @Test
    void theSelfWrittenParagraphsReachTheirFloors() throws IOException {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            AttributionEvaluation evaluation = AttributionEvaluation.withCueless(
                    ParagraphsReader.read(ParagraphsReader.file()), hearsay::annotate);
            System.out.print(AttributionReport.table(evaluation));

            assertEquals(List.of(), evaluation.rejected());
            assertEquals(
                    List.of(),
                    Floors.load()
                            .breaches(
                                    "paragraphs",
                                    DataFolder.digest(ParagraphsReader.file()),
                                    evaluation.percentages()));
        }
    }

    @Test
    void theFoundingArticlesReachTheirFloors() throws IOException {
        DataFolder data = data();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            SeedsEvaluation evaluation = SeedsEvaluation.of(SeedsReader.read(data.seeds()), hearsay::annotate);
            System.out.print(SeedsReport.of(evaluation));

            assertEquals(
                    List.of(),
                    Floors.load().breaches("seeds", DataFolder.digest(data.reading()), evaluation.figures()));
        }
    }

    @Test
    void theClaimsOfTheEventsReachTheirFloors() throws IOException {
        DataFolder data = data();
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults());
                ClaimModels models = ClaimModels.open(ModelStore.onClassPath())) {
            Map<String, Story> stories = PairsCommand.annotated(data, hearsay);
            PairsEvaluation pairs = PairsCommand.evaluate(stories, hearsay, models);
            assertEquals(
                    List.of(),
                    Floors.load().breaches("pairs", DataFolder.digest(data.coverage()), PairsCommand.figures(pairs)));

            stories.remove(AnnotatedStories.SEEDS);
            ClaimsEvaluation evaluation = ClaimsEvaluation.of(stories, LabelledPairs.file(), hearsay, 0);
            System.out.print(ClaimsCommand.table(evaluation));
            assertEquals(
                    List.of(),
                    Floors.load().breaches("claims", DataFolder.digest(data.coverage()), evaluation.figures()));
        }
    }

    @Test
    void familiesOfGeneratedReprintsReachTheirFloors() throws IOException {
        DataFolder data = data();
        FamiliesEvaluation evaluation = FamiliesEvaluation.of(
                JsonLines.read(data.coverage()),
                JsonLines.read(data.stories()),
                FamilyPairLabels.read(FamilyPairLabels.file()),
                new ShingleFamilyFinder());
        System.out.print(FamiliesCommand.table(evaluation));

        assertEquals(List.of(), Floors.load().breaches("families", FamiliesCommand.digest(data), evaluation.figures()));
    }

    @Test
    void onlyTwoPairsOfThreeOutletsShareUnquotedText() throws IOException {
        List<RawDocument> basil = JsonLines.read(data().coverage());
        List<String> sharing = List.of("85475456-hpo 85475456-nyt", "97b1305c-fox 97b1305c-hpo");

        assertEquals(sharing, FamiliesEvaluation.reusing(basil, new ShingleFamilyFinder()));
        assertEquals(List.of(), FamiliesEvaluation.together(basil, new ShingleFamilyFinder()));
    }

    @Test
    void theMainTextsOfThePagesReachTheirFloors() throws IOException {
        DataFolder data = data();
        ExtractionEvaluation evaluation = ExtractionEvaluation.of(data, MainTextCleaner::mainText);
        System.out.print(ExtractionCommand.table(evaluation));

        assertEquals(
                List.of(),
                Floors.load().breaches("extraction", DataFolder.digest(data.extractionTruth()), evaluation.figures()));
    }

    @Test
    void theFactsOfThePagesReachTheirFloors() throws IOException {
        FactsEvaluation evaluation = FactsEvaluation.of(data(), MainTextCleaner::facts);
        System.out.print(FactsCommand.table(evaluation));

        assertEquals(
                List.of(),
                Floors.load().breaches("facts", DataFolder.digest(PageFactLabels.file()), evaluation.figures()));
    }

    @Test
    void theTimesOfTheLabelledSentencesReachTheirFloors() throws IOException {
        DataFolder data = data();
        TimesEvaluation evaluation = TimesEvaluation.of(MeantimeReader.read(data.times()), TimesEvaluation.library());
        System.out.print(TimesReport.table("day of publication given", evaluation));

        String digest = DataFolder.digestOfAll(DataFolder.files(data.times(), ".xml"));
        assertEquals(List.of(), Floors.load().breaches("times", digest, evaluation.figures()));
    }

    @Test
    void theLabelledSpeakersReachTheirFloors() throws IOException {
        DataFolder data = data();
        SpeakersEvaluation evaluation =
                SpeakersCommand.evaluate(PolnearReader.read(data.polnearDev(), Integer.MAX_VALUE));
        System.out.print(SpeakersReport.of(evaluation));

        assertEquals(
                List.of(),
                Floors.load().breaches("speakers", DataFolder.digest(data.polnearDev()), evaluation.figures()));
    }

    @Test
    void theNamesReachTheirFloors() throws IOException {
        DataFolder data = data();
        try (ArticleTagger tagger = ArticleTagger.open(ModelStore.onClassPath())) {
            Map<String, Double> figures = NamesCommand.figures(data, tagger);
            System.out.println("names " + figures);

            assertEquals(
                    List.of(), Floors.load().breaches("names", DataFolder.digest(data.conllValidation()), figures));
        }
    }

    @Test
    void theNamesOfPronounsReachTheirFloors() throws IOException {
        List<Path> files = DataFolder.files(data().gumNews(), ".conllu");
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            CorefEvaluation evaluation = CorefCommand.evaluate(files, hearsay, false);
            evaluation.shares().forEach((name, share) -> System.out.println(name + " " + share));

            assertEquals(
                    List.of(),
                    Floors.load().breaches("coref", DataFolder.digestOfAll(files), CorefCommand.figures(evaluation)));
        }
    }

    @Test
    void theLabelsScoredAgainstThemselvesArePerfect() throws IOException {
        for (LabelledArticle article : PolnearReader.read(data().polnearDev(), Integer.MAX_VALUE)) {
            ArticleScore score = AttributionScorer.withCueless(article.text(), article.gold(), article.gold())
                    .score();
            for (Figure figure : Figure.values()) {
                Counts counts = score.of(figure);
                assertEquals(new Counts(counts.gold(), counts.gold(), counts.gold()), counts, article.id());
            }
        }
    }

    private static DataFolder data() {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            System.out.println("skipped: no data");
        }
        Assumptions.assumeTrue(data.isPresent(), "skipped: no data");
        return data.orElseThrow();
    }
}
