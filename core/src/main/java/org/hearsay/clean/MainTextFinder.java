package org.hearsay.clean;

import java.util.Locale;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: what is plainly something else is taken out first, Readability chooses the article's part
 * of the rest, and small pieces that are not prose are taken out of that.
 */
final class MainTextFinder {
    /** Deeper pages are made to break programs; the pages people read stay below 100. */
    private static final int MAX_DEPTH = 400;

    /** Readability scores every element many times over; larger pages are cut to their article by plain rules. */
    private static final int MAX_ELEMENTS = 50_000;

    /** A shorter find by Readability is compared with the plain rules' find. */
    private static final int SHORT_TEXT = 500;

    private static final String NEVER_ARTICLE =
            "iframe, nav, footer, form, button, dialog, svg, figure, figcaption, aside, menu,"
                    + " [role~=^(navigation|dialog|banner|contentinfo|complementary|search|menu|alert)$],"
                    + " [hidden], [style~=(?i)display:\\s*none]";

    /** The same, parsed once. */
    private static final Evaluator NEVER = QueryParser.parse(NEVER_ARTICLE);

    /** Names that sites give to what stands beside or inside an article without being part of it. */
    private static final Pattern BESIDE = Pattern.compile(
            "(^|[\\s_-])(share|sharing|social|byline|breadcrumbs?|newsletter|related|recommended|recirc|comments?|tags?|cookie|cookies"
                    + "|promo|sidebar|caption|credit|most-?read|signup|subscribe|advert|advertisement|author-bio|read-?more|outbrain|taboola)($|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** An element of such a name that holds more than this share of the page's text is no side matter after all. */
    private static final double SIDE_SHARE = 0.3;

    /** The same for elements whose very kind says that they are side matter: some sites put a whole page into a form. */
    private static final double NEVER_SHARE = 0.8;

    private MainTextFinder() {}

    /** The article's text; empty if there is none. {@code page} is changed. */
    static String find(Document page, @Nullable String title) {
        removeSideMatter(page);
        Element byRules = articleElement(page);
        String plain = BlockText.of(byRules);
        if (depthIsBeyond(page, MAX_DEPTH) || page.getAllElements().size() > MAX_ELEMENTS) {
            return withoutHeadline(plain, title);
        }
        String found = byReadability(page);
        boolean tooLittle = found.length() < SHORT_TEXT && plain.length() > 2 * found.length();
        return withoutHeadline(tooLittle ? plain : found, title);
    }

    private static void removeSideMatter(Document page) {
        page.select("script, style, noscript, template").remove();
        int whole = page.text().length();
        for (Element element : page.body().select(NEVER_ARTICLE + ", [class], [id]")) {
            boolean never = element.is(NEVER);
            int most = (int) (whole * (never ? NEVER_SHARE : SIDE_SHARE));
            if ((never || isNamedBeside(element)) && !isContainer(element) && !isLongerThan(element, most)) {
                element.remove();
            }
        }
    }

    private static boolean isNamedBeside(Element element) {
        String names = element.className() + " " + element.id();
        return names.length() < 1000 && BESIDE.matcher(names).find();
    }

    private static boolean isContainer(Element element) {
        return element.normalName().equals("body") || element.normalName().equals("article");
    }

    /** Counts no further than {@code most}, so that a page of nested side matter takes no square time. */
    private static boolean isLongerThan(Element element, int most) {
        int[] length = {0};
        element.filter((node, depth) -> {
            length[0] += node instanceof TextNode text ? text.text().strip().length() + 1 : 1;
            return length[0] > most ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0] > most;
    }

    private static String byReadability(Document page) {
        try {
            Element content = new Readability4J("", page).parse().getArticleContent();
            return content == null ? "" : BlockText.of(content);
        } catch (RuntimeException e) {
            // Readability stumbles over odd pages; the plain rules then stand alone.
            return "";
        }
    }

    private static Element articleElement(Document page) {
        for (String query : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
            Elements elements = page.select(query);
            if (elements.size() == 1) {
                return elements.getFirst();
            }
        }
        return page.body();
    }

    private static boolean depthIsBeyond(Document page, int limit) {
        int[] deepest = {0};
        page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] > limit;
    }

    private static String withoutHeadline(String text, @Nullable String title) {
        int end = text.indexOf('\n');
        if (title == null || end < 0) {
            return text;
        }
        boolean headline = plainWords(text.substring(0, end)).equals(plainWords(title));
        return headline ? text.substring(end).strip() : text;
    }

    private static String plainWords(String line) {
        return line.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
