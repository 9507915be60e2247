package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.hearsay.entity.NameEntityLinker;
import org.hearsay.json.AnnotationReader;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Article;
import org.hearsay.model.Corrections;
import org.hearsay.model.Entity;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.LinkedStory;
import org.hearsay.model.Merge;
import org.hearsay.model.Story;
import org.hearsay.model.TextSpan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./dev eval entities}. */
@Command(
        name = "entities",
        description = {
            "Joins the names of annotated articles, story by story: how many by which rule, and how fast.",
            "Draws merges across articles by seed, to be judged by reading."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  ./hearsay annotate ../shared/data/coverage/basil-2010-2014.jsonl --output /tmp/basil.jsonl",
            "  ./dev eval entities /tmp/basil.jsonl",
            "  ./dev eval entities /tmp/basil.jsonl --read 60 --seed 7",
            "  ./dev eval entities /tmp/basil.jsonl --one-story --times 4"
        })
final class EntitiesCommand implements Callable<Integer> {
    private static final int CONTEXT = 110;
    private static final int PLACES = 2;
    /** What the articles themselves hold for one, or name alike, is not drawn. */
    private static final Set<Merge.Rule> NOT_DRAWN = EnumSet.of(Merge.Rule.SAME_NAME, Merge.Rule.SAME_IN_ARTICLE);

    private record Drawn(LinkedStory story, LinkedEntity entity, Merge merge) {}

    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What hearsay annotate wrote.")
    private List<Path> files = List.of();

    @Option(names = "--read", paramLabel = "N", description = "Print N merges with the words around the names.")
    private int read;

    @Option(names = "--seed", paramLabel = "S", description = "Which of them are drawn (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--rule", paramLabel = "RULE", description = "Draw only those of this rule.")
    private Merge.@Nullable Rule rule;

    @Option(names = "--one-story", description = "Take all articles for one story.")
    private boolean oneStory;

    @Option(
            names = "--times",
            paramLabel = "N",
            description = "Each article N times under other ids, to measure the cost.")
    private int times = 1;

    EntitiesCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, List<AnnotatedArticle>> stories = stories();
        List<Drawn> merges = new ArrayList<>();
        Map<Merge.Rule, Integer> counts = new EnumMap<>(Merge.Rule.class);
        NameEntityLinker linker = new NameEntityLinker(Corrections.none());
        long mentions = 0;
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        List<LinkedStory> linked = new ArrayList<>();
        for (Map.Entry<String, List<AnnotatedArticle>> story : stories.entrySet()) {
            linked.add(linker.link(new Story(story.getKey(), story.getValue())));
        }
        double seconds = (clock.getCurrentThreadCpuTime() - began) / 1e9;
        int articles = 0;
        int entities = 0;
        for (LinkedStory story : linked) {
            articles += story.story().articles().size();
            entities += story.entities().size();
            for (AnnotatedArticle article : story.story().articles()) {
                mentions += article.entities().stream()
                        .mapToInt(entity -> entity.mentions().size())
                        .sum();
            }
            for (LinkedEntity entity : story.entities()) {
                for (Merge merge : entity.merges()) {
                    counts.merge(merge.rule(), 1, Integer::sum);
                    if (rule == null ? !NOT_DRAWN.contains(merge.rule()) : rule == merge.rule()) {
                        merges.add(new Drawn(story, entity, merge));
                    }
                }
            }
        }
        out.printf(
                Locale.ROOT,
                "%d stories, %d articles, %d mentions, %d entities, linked in %.2f CPU-seconds%n",
                linked.size(),
                articles,
                mentions,
                entities,
                seconds);
        counts.forEach((by, count) -> out.printf(Locale.ROOT, "  %-16s %d%n", by, count));
        Collections.shuffle(merges, new Random(seed));
        merges.stream().limit(read).forEach(this::print);
        out.flush();
        return 0;
    }

    private Map<String, List<AnnotatedArticle>> stories() throws IOException {
        AnnotationReader reader = new AnnotationReader();
        Map<String, List<AnnotatedArticle>> stories = new TreeMap<>();
        for (Path file : files) {
            for (String line : DataFolder.lines(file)) {
                if (reader.read(line) instanceof AnnotatedArticle article) {
                    String story = article.article().story();
                    String id = oneStory || story == null ? "story" : story;
                    for (int copy = 1; copy <= times; copy++) {
                        stories.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(times == 1 ? article : renamed(article, copy));
                    }
                }
            }
        }
        stories.values().forEach(some -> some.sort(Comparator.comparing(AnnotatedArticle::id)));
        return stories;
    }

    private static AnnotatedArticle renamed(AnnotatedArticle article, int copy) {
        Article of = article.article();
        return article.with(new Article(
                of.id() + "-" + copy,
                of.outlet(),
                of.url(),
                of.title(),
                of.published(),
                of.story(),
                of.language(),
                of.text()));
    }

    private void print(Drawn drawn) {
        Merge merge = drawn.merge();
        out.println();
        out.println(merge.rule() + " [" + drawn.story().story().id() + "] "
                + drawn.entity().type() + " " + merge.inWords());
        for (String name : List.of(merge.name(), merge.other())) {
            int shown = 0;
            for (LinkedEntity.Member member : drawn.entity().members()) {
                AnnotatedArticle article = drawn.story().story().article(member.article());
                Entity entity = article.entity(member.entity());
                for (TextSpan mention : entity.mentions()) {
                    if (shown < PLACES && mention.in(article.text()).contains(name)) {
                        out.println("    " + article.id() + ": " + around(article.text(), mention));
                        shown++;
                        break;
                    }
                }
            }
        }
    }

    private static String around(String text, TextSpan span) {
        String before = text.substring(Math.max(0, span.begin() - CONTEXT), span.begin());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
        return (before + "⟦" + span.in(text) + "⟧" + after).replaceAll("\\R", "⏎");
    }
}
