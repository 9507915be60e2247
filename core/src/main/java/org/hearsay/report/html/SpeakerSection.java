package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jsoup.nodes.Element;

/** Who speaks, how often, in which article. */
record SpeakerSection(ReportIndex index) implements Section {
    /** One speaker across the story; for one without an entity the key is his kind and words. */
    private record Voice(String name, SourceKind kind, Map<String, List<Statement>> statements) {
        int total() {
            return statements.values().stream().mapToInt(List::size).sum();
        }
    }

    @Override
    public String id() {
        return "speakers";
    }

    @Override
    public String shortTitle() {
        return "Speakers";
    }

    @Override
    public String title() {
        return "Who speaks";
    }

    @Override
    public void fill(Element section) {
        List<Voice> voices = voices();
        if (voices.isEmpty()) {
            section.appendElement("p").text("No source of a statement was found.");
            return;
        }
        Element table = Parts.table(section, "Speakers by article");
        Element head = Parts.headRow(table, "Speaker", "Statements");
        for (AnnotatedArticle article : index.articles()) {
            Parts.articleLink(head.appendElement("th").attr("scope", "col"), index, article.id());
        }
        Element body = table.appendElement("tbody");
        voices.forEach(voice -> row(body.appendElement("tr"), voice));
    }

    private void row(Element row, Voice voice) {
        Element name = row.appendElement("th").attr("scope", "row");
        name.text(voice.name());
        name.appendElement("span").addClass("kind").text(" " + Phrases.kind(voice.kind()));
        row.appendElement("td").text(String.valueOf(voice.total()));
        for (AnnotatedArticle article : index.articles()) {
            List<Statement> here = voice.statements().getOrDefault(article.id(), List.of());
            Element cell = row.appendElement("td");
            if (here.isEmpty()) {
                cell.addClass("absent").attr("title", "not found in this text").text("–");
                continue;
            }
            Element links = cell.appendElement("span");
            for (Statement statement : here) {
                links.appendElement("a")
                        .attr("href", "#" + index.statementFragment(article.id(), statement.id()))
                        .text(statement.id().substring(1));
                links.appendText(" ");
            }
        }
    }

    /** A document of one name is one source in every article; other sources without a name may differ by article. */
    private static String unnamed(String article, Speaker speaker) {
        String words = speaker.kind() + "\n" + speaker.shown().toLowerCase(Locale.ROOT);
        return speaker.kind() == SourceKind.DOCUMENT ? words : article + "\n" + words;
    }

    private List<Voice> voices() {
        Map<String, String> linked = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (LinkedEntity entity : index.comparison().entities()) {
            names.put(entity.id(), entity.name());
            entity.members().forEach(m -> linked.put(m.article() + "\n" + m.entity(), entity.id()));
        }
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (AnnotatedArticle article : index.articles()) {
            for (Statement statement : article.statements()) {
                Attribution attribution = index.attribution(article.id(), statement);
                Speaker speaker = attribution == null ? null : attribution.speaker();
                if (speaker == null) {
                    continue;
                }
                String entity = speaker.entity() == null ? null : linked.get(article.id() + "\n" + speaker.entity());
                boolean known = entity != null && speaker.certain();
                String key = known ? entity : unnamed(article.id(), speaker);
                String name = known ? Objects.requireNonNull(names.get(entity)) : speaker.shown();
                voices.computeIfAbsent(key, k -> new Voice(name, speaker.kind(), new LinkedHashMap<>()))
                        .statements()
                        .computeIfAbsent(article.id(), k -> new ArrayList<>())
                        .add(statement);
            }
        }
        return voices.values().stream()
                .sorted(Comparator.comparingInt(Voice::total).reversed().thenComparing(Voice::name))
                .toList();
    }
}
