package org.hearsay.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.model.AnnotatedArticle;
import org.hearsay.model.Claim;
import org.hearsay.model.Claim.Appearance;
import org.hearsay.model.TextFamily;
import org.jsoup.nodes.Element;

/**
 * A column of the matrix: an outlet's texts, with their copies folded into them, whoever printed those.
 *
 * @param outlet of the originals
 * @param families by the publication of their originals, at least one
 */
record MatrixColumn(ReportIndex index, String outlet, List<TextFamily> families) {
    /** The columns, in the order of the first original of each. */
    static List<MatrixColumn> of(ReportIndex index) {
        Map<String, List<TextFamily>> byOutlet = new LinkedHashMap<>();
        for (AnnotatedArticle article : index.articles()) {
            TextFamily family = index.family(article.id());
            if (family.original().article().equals(article.id())) {
                byOutlet.computeIfAbsent(index.outlet(article.id()), outlet -> new ArrayList<>())
                        .add(family);
            }
        }
        return byOutlet.entrySet().stream()
                .map(entry -> new MatrixColumn(index, entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The outlet's name, a letter that leads to each of its texts, and the copies of each, closed. */
    void head(Element row) {
        Element column = row.appendElement("th").attr("scope", "col").text(outlet + " ");
        for (TextFamily family : families) {
            String article = family.original().article();
            Element link = column.appendElement("a").attr("href", "#" + index.articleFragment(article));
            link.attr("aria-label", "article " + index.label(article) + " of " + outlet);
            Parts.letter(link, index, article);
        }
        families.forEach(family -> copies(column, family));
    }

    private void copies(Element column, TextFamily family) {
        List<TextFamily.Member> copies = copies(family).toList();
        if (copies.isEmpty()) {
            return;
        }
        String original = family.original().article();
        String of = families.size() == 1 ? "" : " of " + index.label(original);
        Element list = Parts.details(column, "+" + Phrases.count(copies.size(), "copy", "copies") + of)
                .addClass("copies")
                .appendElement("ul");
        for (TextFamily.Member copy : copies) {
            Element item = list.appendElement("li");
            Parts.articleLink(item, index, copy.article());
            item.appendText(", " + Phrases.percent(copy.share()) + " of it shared");
            Parts.sentences(item, index, copy.dropped(), " dropped", original);
            Parts.sentences(item, index, copy.added(), " added", copy.article());
        }
    }

    /** Whether one of its texts is among {@code articles}. */
    boolean holds(Set<String> articles) {
        return families.stream()
                .flatMap(family -> family.members().stream())
                .anyMatch(m -> articles.contains(m.article()));
    }

    /** How the outlet carries the claim; a claim that only a copy carries stands there as the copy's. */
    void cell(Element cell, Claim claim) {
        boolean found = false;
        for (TextFamily family : families) {
            found |= cell(cell, claim, family);
        }
        if (!found) {
            boolean one = families.size() == 1 && families.getFirst().members().size() == 1;
            cell.addClass("absent").text(one ? "not found in this text" : "not found in these texts");
        }
    }

    private boolean cell(Element cell, Claim claim, TextFamily family) {
        String original = family.original().article();
        List<Appearance> inOriginal = in(claim, original);
        for (Appearance appearance : inOriginal) {
            Parts.cell(cell, index, claim, appearance, families.size() == 1 ? "" : " in " + index.label(original));
        }
        List<Appearance> inCopies = copies(family)
                .flatMap(copy -> in(claim, copy.article()).stream())
                .toList();
        if (!inOriginal.isEmpty() && family.members().size() > 1) {
            folded(cell, claim, family, inCopies);
        } else {
            inCopies.forEach(appearance ->
                    Parts.cell(cell, index, claim, appearance, " in the copy " + index.label(appearance.article())));
        }
        return !inOriginal.isEmpty() || !inCopies.isEmpty();
    }

    /** Which copies carry what the original carries, and which do not. */
    private void folded(Element cell, Claim claim, TextFamily family, List<Appearance> inCopies) {
        List<String> carriers =
                inCopies.stream().map(Appearance::article).distinct().toList();
        String all = Phrases.count(family.members().size() - 1, "copy", "copies");
        Element list = Parts.details(cell, "in " + carriers.size() + " of " + all)
                .addClass("copies")
                .appendElement("ul");
        for (Appearance appearance : inCopies) {
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + index.appearanceFragment(claim, appearance));
            Parts.letter(link, index, appearance.article());
            link.appendText(
                    " " + index.outlet(appearance.article()) + ": " + Phrases.rendering(appearance.rendering()));
        }
        copies(family)
                .map(TextFamily.Member::article)
                .filter(copy -> !carriers.contains(copy))
                .forEach(copy -> {
                    Element item = list.appendElement("li");
                    Parts.articleLink(item, index, copy);
                    item.appendText(": not found in this text");
                });
    }

    private static List<Appearance> in(Claim claim, String article) {
        return claim.appearances().stream()
                .filter(appearance -> appearance.article().equals(article))
                .toList();
    }

    /** The members that are not the original, in the order of the labels. */
    private Stream<TextFamily.Member> copies(TextFamily family) {
        return index.articles().stream()
                .flatMap(article ->
                        family.members().stream().filter(m -> m.article().equals(article.id())))
                .filter(member -> !member.article().equals(family.original().article()));
    }
}
