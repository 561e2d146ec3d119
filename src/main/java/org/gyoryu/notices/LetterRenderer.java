package org.gyoryu.notices;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Makes the words of a letter from its template and its placeholders. The templates see nothing else: no bean, no
 * request. What people typed is a value and never part of a template.
 */
@Component
class LetterRenderer {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterRenderer() {
        var resolver = new ClassLoaderTemplateResolver(LetterRenderer.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    LetterText render(StoredLetter letter) {
        if (letter.text() != null) {
            return letter.text();
        }
        var context = new Context(letter.recipient().locale());
        letter.kind().own().forEach(placeholder -> context.setVariable(placeholder, null));
        context.setVariables(letter.values());
        context.setVariable("letter", letter.id().toString());
        var html = engine.process(
                "mail/" + letter.kind().template() + "_"
                        + language(letter.recipient().locale()),
                context);
        var plain = new PlainText(html);
        return new LetterText(plain.title(), plain.text(), html);
    }

    private static String language(Locale locale) {
        return Wording.korean(locale) ? "ko" : "en";
    }
}
