package org.hearsay.lab.eval;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.lab.eval.LabelledTimes.Label;
import org.hearsay.model.Article;
import org.hearsay.model.TextSpan;
import org.hearsay.model.TimeExpression;
import org.hearsay.text.PublishedDates;
import org.jspecify.annotations.Nullable;

/** Reads the MEANTIME articles (Minard et al. 2016): their first six sentences are labelled, headline and date line included. */
final class MeantimeReader {
    private static final int LABELLED_SENTENCES = 6;
    private static final int DATE_LINE = 1;

    private final TokenJoiner joiner = new TokenJoiner();
    private final Map<String, Integer> tokens = new HashMap<>();
    private final List<Integer> sentences = new ArrayList<>();
    private final List<Label> gold = new ArrayList<>();
    private @Nullable String creationText;
    private @Nullable String creationValue;

    private MeantimeReader() {}

    /** The articles of {@code folder}, sorted by file name. */
    static List<LabelledTimes> read(Path folder) throws IOException {
        List<LabelledTimes> articles = new ArrayList<>();
        for (Path file : DataFolder.files(folder, ".xml")) {
            articles.add(new MeantimeReader().article(file));
        }
        return articles;
    }

    private LabelledTimes article(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    element(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
        gold.sort(Comparator.comparing(Label::span));
        String name =
                Objects.requireNonNull(file.getFileName(), "a file has a name").toString();
        String number = name.substring(0, name.indexOf('_'));
        Article article = new Article(number, null, null, null, published(), null, "en", joiner.text());
        return new LabelledTimes(article, gold, labelledEnd(), Integer.parseInt(number) % 2 == 0);
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("token")) {
            token(xml);
        } else if (xml.getLocalName().equals("TIMEX3")) {
            timex(xml);
        }
    }

    /** Headline and date line are paragraphs of their own; where the others end is not in the data. */
    private void token(XMLStreamReader xml) throws XMLStreamException {
        int sentence = Integer.parseInt(attribute(xml, "sentence"));
        int last = sentences.isEmpty() ? sentence : sentences.getLast();
        if (sentence != last && last <= DATE_LINE) {
            joiner.endParagraph();
        }
        tokens.put(attribute(xml, "t_id"), sentences.size());
        sentences.add(sentence);
        joiner.add(xml.getElementText());
    }

    private void timex(XMLStreamReader xml) throws XMLStreamException {
        TimeExpression.Type type = TimeExpression.Type.valueOf(attribute(xml, "type"));
        String value = attribute(xml, "value");
        boolean creation = attribute(xml, "functionInDocument").equals("CREATION_TIME");
        List<Integer> anchors = anchors(xml);
        if (anchors.isEmpty() || sentences.get(anchors.getFirst()) >= LABELLED_SENTENCES) {
            return;
        }
        List<TextSpan> places = anchors.stream().map(joiner.places()::get).toList();
        TextSpan span = new TextSpan(places.getFirst().begin(), places.getLast().end());
        gold.add(new Label(span, type, value.isEmpty() ? null : value, creation));
        if (creation) {
            creationText = span.in(joiner.text());
            creationValue = value;
        }
    }

    private List<Integer> anchors(XMLStreamReader xml) throws XMLStreamException {
        List<Integer> anchors = new ArrayList<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            anchors.add(Objects.requireNonNull(tokens.get(attribute(xml, "t_id")), "an anchor that is no token"));
            xml.nextTag();
        }
        anchors.sort(Comparator.naturalOrder());
        return anchors;
    }

    /** The day the article was made: as its date line says, else as the label does; null if neither is a date. */
    private @Nullable String published() {
        String fromText = PublishedDates.toIso(creationText == null ? dateLine() : creationText);
        return fromText == null && creationValue != null ? PublishedDates.toIso(creationValue) : fromText;
    }

    private String dateLine() {
        int begin = sentences.indexOf(DATE_LINE);
        int end = sentences.lastIndexOf(DATE_LINE);
        return begin < 0
                ? ""
                : new TextSpan(
                                joiner.places().get(begin).begin(),
                                joiner.places().get(end).end())
                        .in(joiner.text());
    }

    private int labelledEnd() {
        int end = joiner.text().length();
        for (int i = sentences.size() - 1; i >= 0 && sentences.get(i) >= LABELLED_SENTENCES; i--) {
            end = joiner.places().get(i).begin();
        }
        return end;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }
}
