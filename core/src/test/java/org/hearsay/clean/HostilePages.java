package org.hearsay.clean;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Broken and hostile pages, made in code. All that can be read hold {@link #ARTICLE}, but for those in {@link #unreadable}. */
final class HostilePages {
    static final String ARTICLE =
            "The ferry ran on to a cable at the mouth of the harbour on Thursday, the master said.";

    private static final String SECOND =
            "No ship will be let in before the divers have looked at the whole of the bar.";
    private static final String BODY = "<p>" + ARTICLE + "</p><p>" + SECOND + "</p>";

    private HostilePages() {}

    /** Pages with an article, by what is wrong with them. */
    static Map<String, byte[]> readable() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        add(pages, "cut inside a tag", "<html><body>" + BODY + "<div class=\"rel");
        add(pages, "cut inside a comment", "<html>" + BODY + "<!-- and then");
        add(pages, "cut inside a script", "<html>" + BODY + "<script>var a = '");
        add(pages, "cut inside a character reference", "<html>" + BODY + "<p>Last line &am");
        add(pages, "no tags closed", "<html><body><div><p>" + ARTICLE + "<p>" + SECOND);
        add(pages, "tags closed that are not open", "<html></div></p></b></table>" + BODY + "</section></html></html>");
        add(pages, "tags closed in the wrong order", "<html><b><i><div>" + BODY + "</b></i></div>");
        add(pages, "text after the end", "<html><body></body></html>" + BODY);
        add(pages, "two bodies", "<html><body><body class=x>" + BODY + "</body></body>");
        add(pages, "no head or body", "<html>" + ARTICLE);
        add(pages, "article inside a table", "<html><table><tr><td><table><tr><td>" + BODY + "</table></table>");
        add(pages, "article between table rows", "<html><table>" + BODY + "<tr><td>x</table>");
        add(pages, "article inside a form", "<html><form>" + BODY + "</form>");
        add(pages, "article inside an element called comments", "<html><div id=comments>" + BODY + "</div>");
        add(pages, "article inside a link", "<html><a href=x><div>" + BODY + "</div></a>");
        add(pages, "article in unknown elements", "<html><x-page><x-text>" + BODY + "</x-text></x-page>");
        add(pages, "NULs", "<html>\0<bo\0dy>" + "<p>\0" + ARTICLE + "\0</p><p>" + SECOND);
        add(pages, "control characters", "<html>\u0001\u0007\u001B[31m" + BODY + "\u0085\u2028");
        add(pages, "CDATA and processing instructions", "<html><![CDATA[ x ]]><?php echo 1 ?>" + BODY);
        add(
                pages,
                "entity bomb",
                "<!DOCTYPE html [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><html><p>&b;&b;</p>" + BODY);
        add(
                pages,
                "numeric references out of Unicode",
                "<html><p>&#x110000; &#0; &#xD800; &#99999999999999;</p>" + BODY);
        add(
                pages,
                "JSON-LD that is cut",
                "<html><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"</script>" + BODY);
        add(
                pages,
                "JSON-LD nested deeply",
                "<html><script type=application/ld+json>" + "[".repeat(200_000) + "</script>" + BODY);
        add(
                pages,
                "JSON-LD of many objects",
                "<html><script type=application/ld+json>[" + "{},".repeat(200_000) + "{}]</script>" + BODY);
        add(
                pages,
                "JSON-LD that refers to itself",
                "<html><script type=application/ld+json>{\"@id\":\"a\",\"@type\":\"NewsArticle\","
                        + "\"headline\":\"x\",\"author\":{\"@id\":\"a\"}}</script>" + BODY);
        add(
                pages,
                "JSON-LD of wrong types",
                "<html><script type=application/ld+json>{\"@type\":[1,null],\"headline\":{},\"author\":7,"
                        + "\"articleBody\":[],\"datePublished\":true}</script>" + BODY);
        add(
                pages,
                "article in JSON-LD alone",
                "<html><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + ARTICLE + " "
                        + SECOND + "\"}</script><div id=app></div>");
        add(
                pages,
                "a million characters in one attribute",
                "<html><div title=\"" + "a".repeat(1_000_000) + "\">" + BODY);
        add(pages, "a hundred thousand attributes", "<html><div" + attributes(100_000) + ">" + BODY);
        add(pages, "a class of a million names", "<html><div class=\"" + "share ".repeat(200_000) + "\">" + BODY);
        add(
                pages,
                "an embedded picture of two megabytes",
                "<html><img src=\"data:image/png;base64," + "A".repeat(2_000_000) + "\">" + BODY);
        add(pages, "an embedded picture in the text's place", "<html><p>" + "A".repeat(550_000) + "</p>" + BODY);
        add(pages, "a hundred thousand nested elements", "<html>" + "<div>".repeat(100_000) + BODY);
        add(pages, "eight hundred thousand nested elements", "<html>" + "<div>".repeat(800_000) + BODY);
        add(pages, "a hundred thousand nested formats", "<html>" + "<b><i>".repeat(50_000) + BODY);
        add(pages, "a hundred thousand nested lists", "<html>" + "<ul><li>".repeat(50_000) + BODY);
        add(
                pages,
                "nested side matter",
                "<html>" + "<div class=related>".repeat(50_000) + "</div>".repeat(50_000) + BODY);
        add(pages, "a hundred thousand nested headings", "<html>" + "<h1><div>".repeat(100_000) + BODY);
        add(pages, "bylines at every depth", "<html>" + "<div class=byline>x".repeat(100_000) + BODY);
        add(pages, "a sentence at every depth", "<html>" + ("<div>" + SECOND).repeat(5_000) + BODY);
        add(pages, "nested captions", "<html>" + "<figure>".repeat(20_000) + "</figure>".repeat(20_000) + BODY);
        add(pages, "two hundred thousand empty paragraphs", "<html>" + "<p>".repeat(200_000) + BODY);
        add(pages, "two hundred thousand line breaks", "<html>" + "<br>".repeat(200_000) + BODY);
        add(
                pages,
                "fifty thousand bylines",
                "<html>" + "<a rel=author class=byline href=/author/x>x</a>".repeat(50_000) + BODY);
        add(pages, "fifty thousand dates", "<html>" + "<time class=date>soon</time>".repeat(50_000) + BODY);
        add(
                pages,
                "an endless address",
                "<html><link rel=canonical href='https://a.example/" + "a/".repeat(500_000) + "'>" + BODY);
        add(pages, "an endless headline", "<html><title>" + "Ferry - ".repeat(100_000) + "</title><h1>x</h1>" + BODY);
        add(pages, "an endless byline", "<html><meta name=author content='" + "Ana and ".repeat(100_000) + "'>" + BODY);
        pages.put("UTF-16 without a mark", ("<html>" + BODY).getBytes(StandardCharsets.UTF_16LE));
        pages.put("UTF-16, the other end first, without a mark", ("<html>" + BODY).getBytes(StandardCharsets.UTF_16BE));
        pages.put("UTF-16 with a mark", ("\uFEFF<html>" + BODY).getBytes(StandardCharsets.UTF_16LE));
        pages.put("a wrong charset declared", ("<html><meta charset=utf-16>" + BODY).getBytes(StandardCharsets.UTF_8));
        pages.put(
                "a charset declared that is none",
                ("<html><meta charset=klingon>" + BODY).getBytes(StandardCharsets.UTF_8));
        pages.put(
                "windows-1252 declared as UTF-8",
                ("<html><meta charset=utf-8>" + BODY + "caf\u00E9").getBytes(StandardCharsets.ISO_8859_1));
        pages.put("broken UTF-8", ("<html>" + BODY + "\u00C3").getBytes(StandardCharsets.ISO_8859_1));
        return pages;
    }

    /** Pages without an article or beyond a limit; each is told and left out. */
    static Map<String, byte[]> unreadable() {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        add(pages, "nothing but links", "<html>" + "<li><a href=/a>Weather in the harbour</a>".repeat(200));
        add(pages, "nothing but a script", "<html><script>" + "var a = 1;".repeat(1000));
        add(pages, "nothing but frames", "<html><frameset><frame src=a><frame src=b></frameset>");
        add(pages, "nothing but a comment", "<html><!-- " + BODY + " -->");
        add(pages, "nothing but pictures", "<html>" + "<img src=a alt=b>".repeat(1000));
        add(pages, "hidden text", "<html><div style='display:none'>" + BODY + "</div><div hidden>" + BODY + "</div>");
        add(pages, "a million nested elements", "<html>" + "<div>".repeat(1_000_000) + BODY);
        add(pages, "a hundred megabytes", "<html>" + "<p>x</p>".repeat(12_500_000));
        add(pages, "a text longer than a novel", "<html><p>" + (ARTICLE + " ").repeat(10_000));
        add(
                pages,
                "a hundred thousand paragraphs at a great depth",
                "<html>" + "<div>".repeat(1_000) + ("<p>" + ARTICLE.substring(0, 30) + ".").repeat(100_000));
        add(
                pages,
                "another language",
                "<html><p>Der Minister sagte am Dienstag, die Regierung werde den Hafen noch vor dem Sommer schließen.");
        return pages;
    }

    private static void add(Map<String, byte[]> pages, String what, String page) {
        pages.put(what, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=b");
        }
        return attributes.toString();
    }
}
