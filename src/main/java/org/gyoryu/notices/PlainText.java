package org.gyoryu.notices;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * The plain text of a letter, taken from its HTML so that both say the same. It knows the few elements that the letters
 * are made of; what people typed is escaped in the HTML and so never taken for one.
 */
final class PlainText {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body.*?>(.*)</body>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a\\s[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

    private final String html;

    PlainText(String html) {
        this.html = html;
    }

    /** One line. */
    String title() {
        return HtmlUtils.htmlUnescape(first(TITLE)).replaceAll("\\s+", " ").strip();
    }

    String text() {
        var text = first(BODY)
                .replaceAll("(?s)<!--.*?-->", "")
                // line breaks that people typed are kept where the letter keeps them
                .replaceAll("[ \\t\\f\\r]*\\R[ \\t\\f]*", "\n");
        text = keepTypedLines(text);
        text = LINK.matcher(text)
                .replaceAll(link -> Matcher.quoteReplacement(withAddress(link.group(2), link.group(1))));
        text = text.replaceAll("(?i)<li[^>]*>", "\u0001- ")
                .replaceAll("(?i)</th>", ": ")
                .replaceAll("(?i)<br\\s*/?>", "\u0001")
                .replaceAll("(?i)<hr[^>]*>", "\u0002--\u0001")
                .replaceAll("(?i)</(p|h1|h2|ul|ol|table|div|blockquote)>", "\u0002")
                .replaceAll("(?i)<(p|h1|h2|ul|ol|table|div|blockquote)(\\s[^>]*)?>", "\u0002")
                .replaceAll("(?i)</(li|tr)>", "\u0001")
                .replaceAll("<[^>]*>", "")
                .replace('\n', ' ')
                .replaceAll(" {2,}", " ")
                .replaceAll(" ?[\u0001\u0002 ]*\u0002[\u0001\u0002 ]*", "\n\n")
                .replaceAll(" ?\u0001[\u0001 ]*", "\n")
                .replace('\u0003', '\n');
        return HtmlUtils.htmlUnescape(text).strip() + "\n";
    }

    private static String keepTypedLines(String text) {
        return Pattern.compile("<span class=\"typed\">(.*?)</span>", Pattern.DOTALL)
                .matcher(text)
                .replaceAll(
                        typed -> Matcher.quoteReplacement(typed.group(1).strip().replace('\n', '\u0003')));
    }

    private static String withAddress(String words, String address) {
        return words.strip().equals(address.strip()) ? address : words.strip() + ": " + address;
    }

    private String first(Pattern pattern) {
        var matcher = pattern.matcher(html);
        return matcher.find() ? matcher.group(1) : "";
    }
}
