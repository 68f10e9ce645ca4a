package org.mediation.cases;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The models of the release, read as plain XML. */
final class ModelFiles {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private ModelFiles() {}

    /** The sequence flows of every process. */
    static Map<String, Set<String>> flows() throws IOException, ParserConfigurationException, SAXException {
        Map<String, Set<String>> flows = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn")) {
            Document model = read(file);
            Set<String> ids = flows.computeIfAbsent(
                    ((Element) model.getElementsByTagNameNS(BPMN, "process").item(0)).getAttribute("id"),
                    process -> new TreeSet<>());
            NodeList all = model.getElementsByTagNameNS(BPMN, "sequenceFlow");
            for (int each = 0; each < all.getLength(); each++) {
                ids.add(((Element) all.item(each)).getAttribute("id"));
            }
        }
        return flows;
    }

    private static Document read(Resource file) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        try (InputStream stream = file.getInputStream()) {
            return factory.newDocumentBuilder().parse(stream);
        }
    }
}
