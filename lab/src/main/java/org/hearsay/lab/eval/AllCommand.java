package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hearsay.Hearsay;
import org.hearsay.HearsayConfig;
import org.hearsay.model.RawDocument;
import picocli.CommandLine.Command;

/** {@code ./dev eval all}. */
@Command(
        name = "all",
        description = {
            "Puts all data through, checks what must always hold, and tells time and memory.",
            "Labelled articles and web pages are annotated; events told by three outlets are compared."
        },
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  ./dev eval all"})
final class AllCommand implements Callable<Integer> {
    private final PrintWriter out;

    AllCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Optional<DataFolder> found = DataFolder.find();
        if (found.isEmpty()) {
            return EvalCommand.withoutData(out);
        }
        DataFolder data = found.get();
        int faults = 0;
        try (Hearsay hearsay = Hearsay.open(HearsayConfig.defaults())) {
            faults += annotate(hearsay, "articles", sink -> labelled(data).forEach(sink));
            faults += annotate(hearsay, "pages", sink -> HtmlPages.read(data.extractionPages(), sink));
            faults += compare(hearsay, JsonLines.read(data.coverage()));
        }
        OptionalLong peak = ResourceUse.peakResidentKib();
        out.println(
                peak.isPresent()
                        ? "peak resident memory " + peak.getAsLong() / 1024 + " MiB"
                        : "peak resident memory: not measurable here");
        out.flush();
        return faults == 0 ? 0 : EvalCommand.FAILED;
    }

    private static List<RawDocument> labelled(DataFolder data) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>(PolnearReader.read(data.polnearDev(), Integer.MAX_VALUE));
        articles.addAll(PolnearReader.read(data.polnearTrain(), Integer.MAX_VALUE));
        return articles.stream().map(LabelledArticle::document).toList();
    }

    /** Hands on documents one at a time. */
    private interface Documents {
        void read(Consumer<RawDocument> sink) throws IOException;
    }

    private int annotate(Hearsay hearsay, String title, Documents documents) throws IOException {
        ResourceUse start = ResourceUse.now();
        WholeDataRun run = new WholeDataRun(hearsay);
        // One at a time, so that memory is that of one article.
        documents.read(document -> run.annotate(List.of(document)));
        return finish(title, run, start);
    }

    private int compare(Hearsay hearsay, List<RawDocument> documents) {
        ResourceUse start = ResourceUse.now();
        WholeDataRun run = new WholeDataRun(hearsay);
        Map<String, List<RawDocument>> stories = new TreeMap<>();
        for (RawDocument document : documents) {
            stories.computeIfAbsent(String.valueOf(document.story()), story -> new ArrayList<>())
                    .add(document);
        }
        stories.forEach((story, members) -> run.compare(story, run.annotate(members)));
        return finish("events", run, start);
    }

    private int finish(String title, WholeDataRun run, ResourceUse start) {
        out.print(run.report(title, ResourceUse.now().since(start)));
        out.flush();
        return run.faults().size();
    }
}
