package org.hearsay.lab.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.lab.eval.DataFolder;
import org.hearsay.lab.eval.ResourceUse;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.RawDocument;
import org.hearsay.model.Rejected;
import org.hearsay.text.Words;

/**
 * What runs in a process of its own: {@code startup}, {@code annotate} or {@code compare N}. Prints lines {@code bench
 * KEY=NUMBER}. Processor time is that of the whole process, all threads together (compiler and collector too), in seconds.
 */
final class MeasuredProcess {
    private static final double NANOS = 1e9;

    /** Short, with a quotation and a speaker, so that every stage has something to do. */
    private static final RawDocument SHORT = plain(
            "The mayor of Port Ardel, Ilse Varn, said on Monday: \"The ferry will sail again.\" She thanked the crew.");

    private MeasuredProcess() {}

    /** Measures what {@code args} say. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "startup" -> startup();
            case "annotate" -> annotate(BenchArticles.articles(data()));
            case "compare" -> compare(BenchArticles.story(data(), Integer.parseInt(args[1])));
            default -> throw new IllegalArgumentException("nothing to measure called " + args[0]);
        }
        OptionalLong peak = ResourceUse.peakResidentKib();
        if (peak.isPresent()) {
            print("peak.kib", (double) peak.getAsLong());
        }
        if (args[0].equals("annotate")) {
            barePass(BenchArticles.articles(data()));
        }
    }

    private static DataFolder data() {
        return DataFolder.find().orElseThrow(() -> new BenchException("no data"));
    }

    private static void startup() {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            annotate(hearsay, List.of(SHORT));
            print("startup.cpu", cpuSeconds());
        }
    }

    private static void annotate(List<RawDocument> documents) {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            double opened = cpuSeconds();
            annotate(hearsay, documents);
            double once = cpuSeconds();
            List<AnnotatedArticle> articles = annotate(hearsay, documents);
            double twice = cpuSeconds();
            print("words", (double) words(documents));
            print("articles", articles.size());
            print("cold.cpu", once - opened);
            print("warm.cpu", twice - once);
        }
    }

    /** Comes after all else, so that its own copy of the model is in no other figure; the second pass counts, as it does above. */
    private static void barePass(List<RawDocument> documents) {
        try (BarePass bare = BarePass.over(documents)) {
            bare.run();
            double before = cpuSeconds();
            bare.run();
            print("bare.cpu", cpuSeconds() - before);
            print("pieces", (double) bare.pieces());
        }
    }

    private static void compare(List<RawDocument> documents) {
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            double opened = cpuSeconds();
            List<AnnotatedArticle> articles = annotate(hearsay, documents);
            double annotated = cpuSeconds();
            int stories = hearsay.compare(articles).size();
            double compared = cpuSeconds();
            print("stories", stories);
            print("articles", articles.size());
            print("annotate.cpu", annotated - opened);
            print("compare.cpu", compared - annotated);
        }
    }

    /** A refused document is an error: its words would be counted without work. */
    private static List<AnnotatedArticle> annotate(Hearsay hearsay, List<RawDocument> documents) {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (RawDocument document : documents) {
            switch (hearsay.annotate(document)) {
                case AnnotatedArticle article -> articles.add(article);
                case Rejected refusal ->
                    throw new BenchException("rejected " + refusal.origin() + ": " + refusal.reason());
            }
        }
        return articles;
    }

    private static long words(List<RawDocument> documents) {
        return documents.stream()
                .mapToLong(document -> Words.spans(
                                document.content(), 0, document.content().length())
                        .size())
                .sum();
    }

    private static double cpuSeconds() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            return system.getProcessCpuTime() / NANOS;
        }
        throw new BenchException("this Java does not tell the processor time of a process");
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "bench %s=%.3f%n", key, value);
    }

    private static RawDocument plain(String text) {
        return new RawDocument(
                "short text", "short", null, null, null, null, null, RawDocument.Format.PLAIN_TEXT, text);
    }
}
