package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Attribution;
import org.hearsay.model.LinkedEntity;
import org.hearsay.model.SourceKind;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who speaks, how often, in which article. */
record SpeakerSection(ReportIndex index) implements Section {
    /**
     * One speaker across the story.
     *
     * @param sure his statements, by article
     * @param unclear statements that may be his
     */
    private record Voice(
            String name, SourceKind kind, Map<String, List<Statement>> sure, Map<String, List<Statement>> unclear) {
        Voice(String name, SourceKind kind) {
            this(name, kind, new LinkedHashMap<>(), new LinkedHashMap<>());
        }

        int total() {
            return count(sure) + count(unclear);
        }

        boolean speaksIn(AnnotatedArticle article) {
            return sure.containsKey(article.id()) || unclear.containsKey(article.id());
        }

        private static int count(Map<String, List<Statement>> statements) {
            return statements.values().stream().mapToInt(List::size).sum();
        }

        /** How many, those that may be his counted apart. */
        String counts() {
            if (sure.isEmpty() || unclear.isEmpty()) {
                return String.valueOf(total());
            }
            return count(sure) + " and " + count(unclear) + " unclear";
        }
    }

    private record Said(
            AnnotatedArticle article,
            Statement statement,
            Speaker speaker,
            @Nullable String entity) {
        /** The entity; for one without, the kind and words: a document of one name is one in every article, others may differ. */
        String key() {
            if (entity != null) {
                return entity;
            }
            String words = speaker.kind() + "\n" + speaker.name().toLowerCase(Locale.ROOT);
            return speaker.kind() == SourceKind.DOCUMENT ? words : article.id() + "\n" + words;
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
        if (many()) {
            Parts.headRow(table, "Speaker", "Statements", "Found in");
        } else {
            Element head = Parts.headRow(table, "Speaker", "Statements");
            for (AnnotatedArticle article : index.articles()) {
                Parts.articleLink(head.appendElement("th").attr("scope", "col"), index, article.id());
            }
        }
        Element body = table.appendElement("tbody");
        voices.forEach(voice -> row(body.appendElement("tr"), voice));
    }

    private void row(Element row, Voice voice) {
        Element name = row.appendElement("th").attr("scope", "row");
        name.text(voice.name());
        name.appendElement("span").addClass("kind").text(" " + Phrases.kind(voice.kind()));
        row.appendElement("td").text(voice.counts());
        if (many()) {
            places(row.appendElement("td"), voice);
        } else {
            index.articles().forEach(article -> cell(row.appendElement("td"), article, voice));
        }
    }

    private void places(Element cell, Voice voice) {
        for (AnnotatedArticle article : index.articles()) {
            if (voice.speaksIn(article)) {
                Element line = cell.appendElement("div");
                Parts.articleLink(line, index, article.id());
                line.appendText(": ");
                links(line, article, voice);
            }
        }
    }

    private void cell(Element cell, AnnotatedArticle article, Voice voice) {
        if (!voice.speaksIn(article)) {
            cell.addClass("absent").attr("title", "not found in this text").text("–");
        }
        links(cell, article, voice);
    }

    /** Whether a table with a column an article could not be read. */
    private boolean many() {
        return index.articles().size() > Parts.MOST_COLUMNS;
    }

    private void links(Element cell, AnnotatedArticle article, Voice voice) {
        links(cell, article, voice.sure().getOrDefault(article.id(), List.of()));
        List<Statement> unclear = voice.unclear().getOrDefault(article.id(), List.of());
        if (!unclear.isEmpty()) {
            cell.appendText(voice.sure().isEmpty() ? "" : "unclear: ");
            links(cell, article, unclear);
        }
    }

    private void links(Element cell, AnnotatedArticle article, List<Statement> statements) {
        Element links = statements.isEmpty() ? cell : cell.appendElement("span");
        for (Statement statement : statements) {
            links.appendElement("a")
                    .attr("href", "#" + index.statementFragment(article.id(), statement.id()))
                    .text(statement.id().substring(1));
            links.appendText(" ");
        }
    }

    /** A statement whose speaker is unclear stands with the likeliest one if he is sure elsewhere, else in a row of its own. */
    private List<Voice> voices() {
        Map<String, String> names = new HashMap<>();
        index.comparison().entities().forEach(entity -> names.put(entity.id(), entity.name()));
        List<Said> all = said();
        Map<String, Voice> voices = new LinkedHashMap<>();
        for (Said said : all) {
            if (said.speaker().certain()) {
                String name = names.getOrDefault(said.key(), said.speaker().name());
                add(
                        voices.computeIfAbsent(
                                        said.key(),
                                        key -> new Voice(name, said.speaker().kind()))
                                .sure(),
                        said);
            }
        }
        for (Said said : all) {
            if (!said.speaker().certain()) {
                String alone = "unclear\n" + said.article().id() + "\n"
                        + said.speaker().shown();
                String key = voices.containsKey(said.key()) ? said.key() : alone;
                String name = said.speaker().shown();
                add(
                        voices.computeIfAbsent(
                                        key, k -> new Voice(name, said.speaker().kind()))
                                .unclear(),
                        said);
            }
        }
        return voices.values().stream()
                .sorted(Comparator.comparingInt(Voice::total).reversed().thenComparing(Voice::name))
                .toList();
    }

    private static void add(Map<String, List<Statement>> statements, Said said) {
        statements.computeIfAbsent(said.article().id(), id -> new ArrayList<>()).add(said.statement());
    }

    private List<Said> said() {
        Map<String, String> linked = new HashMap<>();
        for (LinkedEntity entity : index.comparison().entities()) {
            entity.members().forEach(m -> linked.put(m.article() + "\n" + m.entity(), entity.id()));
        }
        List<Said> said = new ArrayList<>();
        for (AnnotatedArticle article : index.articles()) {
            for (Statement statement : article.statements()) {
                Attribution attribution = index.attribution(article.id(), statement);
                Speaker speaker = attribution == null ? null : attribution.speaker();
                if (speaker != null) {
                    String entity = linked.get(article.id() + "\n" + speaker.entity());
                    said.add(new Said(article, statement, speaker, entity));
                }
            }
        }
        return said;
    }
}
