package org.hearsay.lab.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.claim.ClaimModels;
import org.hearsay.claim.StatementClaimAligner;
import org.hearsay.conflict.ValueConflictFinder;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.family.ShingleFamilyFinder;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.ResourceUse;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.Comparison;
import org.hearsay.model.Conflict;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.Story;
import org.hearsay.model.TextFamily;
import org.hearsay.nn.ModelStore;
import org.hearsay.report.TimelineReportBuilder;

/** What runs in a process of its own for {@code ./dev bench --story}: {@code annotate}, {@code whole} or {@code stages}. */
final class StoryProcess {
    private StoryProcess() {}

    /** Measures what {@code args} say: what to do, the file of annotations, and for a story its size. */
    public static void main(String[] args) throws IOException {
        DataFolder data = DataFolder.find().orElseThrow(() -> new BenchException("no data"));
        Path cache = Path.of(args[1]);
        switch (args[0]) {
            case "annotate" -> LargeStory.annotate(LargeStory.documents(data), cache);
            case "whole" -> whole(LargeStory.first(Integer.parseInt(args[2]), data, cache));
            case "stages" -> stages(LargeStory.first(Integer.parseInt(args[2]), data, cache));
            default -> throw new IllegalArgumentException("nothing to measure called " + args[0]);
        }
        ResourceUse.peakResidentKib().ifPresent(kib -> print("peak.kib", (double) kib));
    }

    private static void whole(List<AnnotatedArticle> articles) {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            long begin = System.nanoTime();
            List<Comparison> stories = timed("compare", () -> hearsay.compare(articles));
            print("compare.clock", (System.nanoTime() - begin) / 1e9);
            print("stories", stories.size());
            print(
                    "claims",
                    stories.stream().mapToInt(story -> story.claims().size()).sum());
        }
    }

    /** The stages as {@link Hearsay} puts them together, one by one. */
    private static void stages(List<AnnotatedArticle> articles) {
        Story story = new Story(
                "bench",
                articles.stream()
                        .sorted(Comparator.comparing(AnnotatedArticle::id))
                        .toList());
        try (ClaimModels models = ClaimModels.open(ModelStore.onClassPath())) {
            List<TextFamily> families = timed("families", () -> new ShingleFamilyFinder().find(story));
            LinkedStory linked = timed("entities", () -> new NameEntityLinker().link(story));
            List<LinkedEntity> entities = linked.entities();
            List<Claim> claims =
                    timed("claims", () -> new StatementClaimAligner(models).align(story, families, entities));
            List<Conflict> conflicts =
                    timed("conflicts", () -> new ValueConflictFinder().find(story, families, claims));
            timed("report", () -> new TimelineReportBuilder().build(story, families, entities, claims, conflicts));
        }
    }

    private static <T> T timed(String stage, Supplier<T> work) {
        ResourceUse start = ResourceUse.now();
        T result = work.get();
        print(stage + ".cpu", ResourceUse.now().since(start).cpu().toNanos() / 1e9);
        return result;
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "bench %s=%.3f%n", key, value);
    }
}
