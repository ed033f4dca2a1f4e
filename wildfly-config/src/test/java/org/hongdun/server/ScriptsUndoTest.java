package org.hongdun.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The scripts of a side on an embedded server: done, undone, done again. */
class ScriptsUndoTest {

    private final Layout layout = new Layout(Path.of("target/hongdun").toAbsolutePath());
    private final Installation installation = new Installation(layout);

    /** The same for both sides. */
    private static String stock;

    @TempDir
    private Path server;

    @ParameterizedTest
    @EnumSource(Side.class)
    void undoing_all_scripts_gives_the_stock_server_and_doing_them_again_gives_ours(Side side) throws Exception {
        List<Path> scripts = installation.scripts(side);
        List<Path> undos =
                new ArrayList<>(scripts.stream().map(Installation::undo).toList());
        Collections.reverse(undos);

        String stock = stock();
        installation.configure(server, scripts);
        String ours = configuration();
        installation.run(server, undos);
        String undone = configuration();
        installation.run(server, scripts);

        assertThat(ours).isNotEqualTo(stock);
        assertThat(undone).isEqualTo(stock);
        assertThat(configuration()).isEqualTo(ours);
    }

    private String stock() throws Exception {
        if (stock == null) {
            installation.configure(server, List.of(rewriteOnly()));
            stock = configuration();
        }
        return stock;
    }

    /** Makes the server write its configuration once, so that only content can differ later. */
    private Path rewriteOnly() throws IOException {
        return Files.write(
                Files.createTempFile("rewrite", ".cli"),
                List.of("/system-property=rewrite:add(value=1)", "/system-property=rewrite:remove"));
    }

    /** The configuration as sorted lines: the order of siblings means nothing to the server. */
    private String configuration() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder()
                .parse(server.resolve("configuration/standalone.xml").toFile());
        var lines = new ArrayList<String>();
        describe(document.getDocumentElement(), "", lines);
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    private static void describe(Element element, String path, List<String> lines) {
        var attributes = new ArrayList<String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add(element.getAttributes().item(i).toString());
        }
        Collections.sort(attributes);
        String own = path + "/" + element.getTagName() + attributes;
        String text = "";
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                describe(inner, own, lines);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                text += child.getNodeValue().strip();
            }
        }
        lines.add(own + text);
    }
}
