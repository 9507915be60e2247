import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures the quote pipeline of CoreNLP over the files {@code *.txt} of one folder, each an article, in the order of their
 * names. Not part of the build: run by {@code ./dev bench --peer} in source-launch mode, so that nothing is compiled
 * against code under the GPL. Prints lines that begin with "bench", read by the benchmark.
 */
public final class CoreNlpPeer {
    private static final String ANNOTATORS = "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote";

    /** Annotated before the measured pass, so that everything loaded late is loaded. */
    private static final String SHORT_TEXT =
            "The mayor of Port Ardel, Ilse Varn, said on Monday: \"The ferry will sail again.\" She thanked the crew.";

    private CoreNlpPeer() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        Properties properties = new Properties();
        properties.setProperty("annotators", ANNOTATORS);
        // The default, named so that the row says what it is; mentions come from dependencies, as there are no trees.
        properties.setProperty("coref.algorithm", "statistical");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        pipeline.annotate(new CoreDocument(SHORT_TEXT));
        print("startup.cpu", cpuSeconds());

        long words = 0;
        long tokens = 0;
        long quotes = 0;
        double before = cpuSeconds();
        for (String text : texts) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            tokens += document.tokens().size();
            quotes += document.quotes() == null ? 0 : document.quotes().size();
        }
        double used = cpuSeconds() - before;
        // Counted after the clock: the count is no part of the pipeline.
        for (String text : texts) {
            words += words(text);
        }
        print("articles", texts.size());
        print("words", words);
        print("tokens", tokens);
        print("quotes", quotes);
        print("cold.cpu", used);
        for (String line : Files.exists(Path.of("/proc/self/status"))
                ? Files.readAllLines(Path.of("/proc/self/status"))
                : List.<String>of()) {
            if (line.startsWith("VmHWM:")) {
                print("peak.kib", Long.parseLong(line.replaceAll("\\D", "")));
            }
        }
    }

    /** Words as the benchmark counts them. */
    private static long words(String text) {
        Matcher word = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
        long count = 0;
        while (word.find()) {
            count++;
        }
        return count;
    }

    /** Processor time of this process since it began, all threads together. */
    private static double cpuSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static void print(String key, double value) {
        System.out.printf(Locale.ROOT, "bench %s=%.3f%n", key, value);
    }
}
