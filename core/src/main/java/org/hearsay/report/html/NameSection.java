package org.hearsay.report.html;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.CorrectionOutcome;
import org.hearsay.model.Evidence;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.Merge;
import org.hearsay.text.Words;
import org.jsoup.nodes.Element;

/** What the outlets call the same person, organisation, place or group. */
record NameSection(ReportIndex index) implements Section {
    private static final List<LinkedEntity.NameVoice> COLUMNS =
            List.of(LinkedEntity.NameVoice.OWN, LinkedEntity.NameVoice.INDIRECT, LinkedEntity.NameVoice.QUOTED);

    /** So many articles are linked for one reason. */
    private static final int MOST_ARTICLES = 8;

    @Override
    public String id() {
        return "names";
    }

    @Override
    public String shortTitle() {
        return "Names";
    }

    @Override
    public String title() {
        return "What they call things";
    }

    @Override
    public void fill(Element section) {
        List<LinkedEntity> entities = index.comparison().entities().stream()
                .filter(entity -> distinctNames(entity) > 1)
                .sorted(Comparator.comparingInt(NameSection::total).reversed().thenComparing(LinkedEntity::id))
                .toList();
        corrections(section);
        if (entities.isEmpty()) {
            section.appendElement("p").text("Nothing was found under more than one name.");
            return;
        }
        section.appendElement("p")
                .addClass("hint")
                .text("Names of one entity by outlet. Own: in the outlet’s own words; indirect: in words it reports;"
                        + " quoted: inside quotation marks.");
        entities.stream().filter(NameSection::differ).forEach(entity -> table(section, entity, true));
        List<LinkedEntity> shortened =
                entities.stream().filter(entity -> !differ(entity)).toList();
        if (!shortened.isEmpty()) {
            Element details = Parts.details(section, Phrases.count(shortened.size(), "name") + " only shortened");
            shortened.forEach(entity -> table(details, entity, false));
        }
    }

    /** Whether two of its names differ by more than leaving words out, as a last name does. */
    private static boolean differ(LinkedEntity entity) {
        Set<String> fullest = new HashSet<>(Words.lowerCase(entity.name()));
        return entity.names().stream().anyMatch(count -> !fullest.containsAll(Words.lowerCase(count.name())));
    }

    private void table(Element section, LinkedEntity entity, boolean open) {
        Element details = section.appendElement("details").addClass("names").attr("open", open);
        String names = entity.names().stream()
                .map(LinkedEntity.NameCount::name)
                .distinct()
                .collect(Collectors.joining(" · "));
        Element summary = details.appendElement("summary");
        summary.appendElement("b").text(entity.name());
        summary.appendText(" — " + names);
        Element table = Parts.table(details, "Names of " + entity.name());
        Parts.headRow(table, "Outlet", "Name", "Own", "Indirect", "Quoted");
        Element body = table.appendElement("tbody");
        Map<String, Map<String, Map<LinkedEntity.NameVoice, Integer>>> byOutlet = new TreeMap<>();
        for (LinkedEntity.NameCount count : entity.names()) {
            byOutlet.computeIfAbsent(count.outlet(), o -> new TreeMap<>())
                    .computeIfAbsent(count.name(), n -> new EnumMap<>(LinkedEntity.NameVoice.class))
                    .merge(count.voice(), count.count(), Integer::sum);
        }
        byOutlet.forEach((outlet, counts) -> rows(body, outlet, counts));
        reasons(details, entity);
    }

    /** Why the names are one, each with the place that says so or the articles that use the name. */
    private void reasons(Element details, LinkedEntity entity) {
        List<Merge> merges = entity.merges().stream()
                .filter(merge -> merge.rule() != Merge.Rule.SAME_NAME)
                .toList();
        if (merges.isEmpty()) {
            return;
        }
        details.appendElement("p").addClass("hint").text("Taken as one because:");
        Element list = details.appendElement("ul").addClass("reasons");
        for (Merge merge : merges) {
            Element item = list.appendElement("li");
            item.text(words(merge));
            for (int i = 0; i < Math.min(MOST_ARTICLES, merge.articles().size()); i++) {
                item.appendText(i == 0 ? " — " : ", ");
                Parts.articleLink(item, index, merge.articles().get(i));
            }
            if (merge.articles().size() > MOST_ARTICLES) {
                item.appendText(" and " + (merge.articles().size() - MOST_ARTICLES) + " more");
            }
            Evidence evidence = merge.evidence();
            if (evidence != null) {
                item.appendText(": “" + evidence.exact().strip() + "”");
                Parts.pageLink(item, index, evidence);
            }
        }
    }

    private static String words(Merge merge) {
        String name = "“" + merge.name() + "”";
        String other = "“" + merge.other() + "”";
        return switch (merge.rule()) {
            case SAME_NAME -> name;
            case SAME_IN_ARTICLE -> name + " and " + other + " are one in the same article";
            case GLOSS -> name + " and " + other + " explain each other";
            case KNOWN_AS -> name + " is called another name of " + other;
            case TITLE -> name + " is the title of only " + other;
            case FIRST_AND_LAST, INITIAL, LAST_NAME, ACRONYM, SPELLING, CORRECTION -> merge.inWords();
        };
    }

    private void corrections(Element section) {
        List<CorrectionOutcome> outcomes = index.comparison().corrections();
        if (!outcomes.isEmpty()) {
            Element list = Parts.details(section, Phrases.count(outcomes.size(), "correction") + " by the user")
                    .appendElement("ul");
            outcomes.forEach(outcome -> list.appendElement("li").text(outcome.inWords()));
        }
    }

    private static void rows(Element body, String outlet, Map<String, Map<LinkedEntity.NameVoice, Integer>> counts) {
        boolean first = true;
        for (Map.Entry<String, Map<LinkedEntity.NameVoice, Integer>> entry : counts.entrySet()) {
            Element row = body.appendElement("tr");
            if (first) {
                row.appendElement("th")
                        .attr("scope", "row")
                        .attr("rowspan", String.valueOf(counts.size()))
                        .text(outlet);
                first = false;
            }
            row.appendElement("td").text(entry.getKey());
            for (LinkedEntity.NameVoice voice : COLUMNS) {
                Integer count = entry.getValue().get(voice);
                row.appendElement("td").text(count == null ? "–" : count.toString());
            }
        }
    }

    private static long distinctNames(LinkedEntity entity) {
        return entity.names().stream()
                .map(count -> count.name().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private static int total(LinkedEntity entity) {
        return entity.names().stream().mapToInt(LinkedEntity.NameCount::count).sum();
    }
}
