package org.gyoryu.desk;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.workflow.ProcessPictures;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the steps of a model are called, in the order of the file: English on the element, Korean in a property. */
@Component
class ModelNames {

    private final ProcessPictures pictures;
    private final Map<String, Map<String, LocalizedText>> known = new ConcurrentHashMap<>();

    ModelNames(ProcessPictures pictures) {
        this.pictures = pictures;
    }

    /** Names by element id; models change only with a new start of the application. */
    Map<String, LocalizedText> of(String processKey) {
        return known.computeIfAbsent(processKey, key -> read(pictures.xml(key)));
    }

    private static Map<String, LocalizedText> read(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var elements = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getElementsByTagNameNS("http://www.omg.org/spec/BPMN/20100524/MODEL", "*");
            var names = new LinkedHashMap<String, LocalizedText>();
            for (int i = 0; i < elements.getLength(); i++) {
                var element = (Element) elements.item(i);
                var name = element.getAttribute("name");
                if (!name.isEmpty() && isStep(element.getLocalName())) {
                    names.put(element.getAttribute("id"), new LocalizedText(korean(element, name), name));
                }
            }
            return names;
        } catch (Exception broken) {
            throw new IllegalStateException("The deployed model cannot be read", broken);
        }
    }

    /** Gateways and events are passed in no time; where cases stay are tasks and the processes within. */
    private static boolean isStep(String element) {
        return element.endsWith("Task")
                || element.equals("task")
                || element.equals("callActivity")
                || element.equals("subProcess");
    }

    private static String korean(Element element, String otherwise) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!"extensionElements".equals(child.getLocalName())) {
                continue;
            }
            var properties = ((Element) child).getElementsByTagNameNS("*", "property");
            for (int i = 0; i < properties.getLength(); i++) {
                var property = (Element) properties.item(i);
                if (property.getAttribute("name").equals("name_ko")) {
                    return property.getAttribute("value");
                }
            }
        }
        return otherwise;
    }
}
