package org.hearsay.lab.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.clean.MainTextCleaner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./dev eval extraction}. */
@Command(
        name = "extraction",
        description =
                "Scores the main text found in web pages, whatever their language; F1 is that of mean precision and mean recall.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  ./dev eval extraction", "  ./dev eval extraction --worst 10"})
final class ExtractionCommand implements Callable<Integer> {
    private record Page(String id, ShingleScore score) {
        double sum() {
            return score.precision() + score.recall();
        }
    }

    private final PrintWriter out;

    @Option(names = "--worst", paramLabel = "N", description = "Also print the N worst pages.")
    private int worst;

    ExtractionCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> data = DataFolder.find();
        if (data.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        JsonNode truth = new JsonMapper()
                .readTree(data.get().extraction().resolve("ground-truth.json").toFile());
        List<Page> pages = new ArrayList<>();
        HtmlPages.read(data.get().extraction().resolve("html"), page -> {
            String body = truth.required(page.id()).required("articleBody").asText();
            pages.add(new Page(page.id(), ShingleScore.of(body, MainTextCleaner.mainText(page.content()))));
        });
        print(pages);
        return 0;
    }

    private void print(List<Page> pages) {
        double precision = mean(
                pages.stream().mapToDouble(page -> page.score().precision()).toArray());
        double recall =
                mean(pages.stream().mapToDouble(page -> page.score().recall()).toArray());
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        out.println(String.format(
                Locale.ROOT, "pages %d, precision %.3f, recall %.3f, F1 %.3f", pages.size(), precision, recall, f1));
        pages.stream()
                .sorted(Comparator.comparingDouble(Page::sum).thenComparing(Page::id))
                .limit(worst)
                .forEach(page -> out.println(String.format(
                        Locale.ROOT,
                        "  %s precision %.3f, recall %.3f",
                        page.id(),
                        page.score().precision(),
                        page.score().recall())));
        out.flush();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }
}
